import type {KeptImport} from '../../core/imports/kept-import';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {PlaceLink} from '../address/PlaceLink';
import {StepPanel} from './StepPanel';
import type {UndoingImport} from './use-undo-import';

interface ImportDoneProps {
  readonly kept: KeptImport;
  readonly undoing: UndoingImport;
}

/** What came in, and the ways on: to it, or back to how it was. */
export function ImportDone({kept, undoing}: ImportDoneProps) {
  const {say, count} = useWords();
  return (
    <StepPanel title={count(kept.added + kept.newer, {one: 'importCameOne', other: 'importCameMany'})}>
      <p class="explanation">{say('importUndoable')}</p>
      <div class="import-deeds">
        <PlaceLink to={{view: 'annotations', page: 1, order: null}} class="button button-main">
          {say('importSee')}
        </PlaceLink>
        <Button icon="undo" disabled={undoing.job.running} onClick={() => void undoing.undo(kept.id)}>
          {say('undo')}
        </Button>
      </div>
    </StepPanel>
  );
}
