import {useWords} from '../ui/words';

export type View = 'statements' | 'kept';

interface ViewSwitchProps {
  readonly view: View;
  /** How many annotations are kept. */
  readonly kept: number;
  readonly onView: (view: View) => void;
}

/** All that was found, or what the reader keeps of it. */
export function ViewSwitch({view, kept, onView}: ViewSwitchProps) {
  const {say, number} = useWords();
  return (
    <nav class="view-switch" aria-label={say('viewLabel')}>
      <button
        type="button"
        aria-current={view === 'statements' ? 'page' : undefined}
        onClick={() => onView('statements')}
      >
        {say('viewStatements')}
      </button>
      <button type="button" aria-current={view === 'kept' ? 'page' : undefined} onClick={() => onView('kept')}>
        {say('keptHeading')} {kept > 0 && <span class="heading-count">{number(kept)}</span>}
      </button>
    </nav>
  );
}
