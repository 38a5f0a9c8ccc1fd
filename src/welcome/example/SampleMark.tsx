import type {LineStyle} from '../../core/marking/mark-settings';
import type {Statement} from '../../core/statements/statement';

interface SampleMarkProps {
  readonly words: string;
  readonly statement: Statement;
  readonly line: LineStyle;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A mark as the page paints it: it breaks across lines as the words do, which a button would not. */
export function SampleMark({words, statement, line, chosen, onChoose}: SampleMarkProps) {
  const reported = statement.form === 'indirect' ? ' mark-sample-reported' : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element stands in one block and does not break across lines.
    <span
      role="button"
      tabIndex={0}
      class={`sample-mark mark-sample mark-sample-${statement.attribution}${reported}${chosen ? ' is-chosen' : ''}`}
      style={{textDecorationStyle: line}}
      aria-pressed={chosen}
      onClick={onChoose}
      onPointerEnter={onChoose}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      {words}
    </span>
  );
}
