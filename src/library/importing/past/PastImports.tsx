import type {KeptImport} from '../../../core/imports/kept-import';
import {JobLine} from '../../../pages/jobs/JobLine';
import {useSay} from '../../../ui/words';
import type {UndoingImport} from '../use-undo-import';
import {PastImport} from './PastImport';

interface PastImportsProps {
  readonly imports: readonly KeptImport[];
  readonly undoing: UndoingImport;
  /** Something comes in or goes back now. */
  readonly busy: boolean;
}

/** The imports of the last weeks, each with the way back. */
export function PastImports({imports, undoing, busy}: PastImportsProps) {
  const say = useSay();
  return (
    <>
      <p class="explanation">{say(imports.length === 0 ? 'importsNone' : 'importsPastHint')}</p>
      <JobLine job={undoing.job} label={say('importTaking')} />
      {imports.length > 0 && (
        <ul class="row-list">
          {imports.map(each => (
            <PastImport key={each.id} past={each} busy={busy} onUndo={() => void undoing.undo(each.id)} />
          ))}
        </ul>
      )}
    </>
  );
}
