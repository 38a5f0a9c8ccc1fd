import type {ComponentChildren} from 'preact';
import {Button} from '../../ui/controls/Button';
import {IconButton} from '../../ui/controls/IconButton';
import {useWords} from '../../ui/words';

interface PickedBarProps {
  /** How many are picked, and how many match. */
  readonly picked: number;
  readonly total: number;
  readonly onPickAll: () => void;
  readonly onClear: () => void;
  /** What can be done with them. */
  readonly children: ComponentChildren;
}

/** How many rows are picked, and what can be done with all of them. */
export function PickedBar({picked, total, onPickAll, onClear, children}: PickedBarProps) {
  const {say, count} = useWords();
  return (
    <section class="picked-bar" aria-label={say('libraryPicked')}>
      <p class="picked-count">
        <span role="status">{count(picked, {one: 'libraryPickedOne', other: 'libraryPickedMany'})}</span>
        {picked < total && (
          <Button weight="quiet" onClick={onPickAll}>
            {count(total, {one: 'libraryPickAllOne', other: 'libraryPickAllMany'})}
          </Button>
        )}
        <IconButton icon="close" label={say('libraryPickNone')} onClick={onClear} />
      </p>
      {children}
    </section>
  );
}
