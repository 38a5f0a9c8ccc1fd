import type {KeptImport} from '../../../core/imports/kept-import';
import {Button} from '../../../ui/controls/Button';
import {useWords} from '../../../ui/words';

interface PastImportProps {
  readonly past: KeptImport;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** An import that came in: from which file, when, how many, and whether it stands. */
export function PastImport({past, busy, onUndo}: PastImportProps) {
  const {say, count, day} = useWords();
  const {fileName, importedAt, added, newer, undone} = past;
  return (
    <li class="past-import">
      <div>
        <p class="past-import-name">{fileName}</p>
        <p class="row-origin">
          {day(importedAt)} · {count(added + newer, {one: 'libraryAnnotationsOne', other: 'libraryAnnotationsMany'})}
          {undone && <> · {say('importUndoneOn', day(undone.at))}</>}
          {undone && undone.stayed > 0 && (
            <> · {count(undone.stayed, {one: 'importStayedOne', other: 'importStayedMany'})}</>
          )}
        </p>
      </div>
      {undone === null && (
        <Button icon="undo" disabled={busy} onClick={onUndo}>
          {say('undo')}
          <span class="read-out"> {fileName}</span>
        </Button>
      )}
    </li>
  );
}
