import {JobLine} from '../../pages/jobs/JobLine';
import {useSay} from '../../ui/words';
import {ImportDone} from './ImportDone';
import {ImportPreview} from './preview/ImportPreview';
import {FailedFile} from './refusing/FailedFile';
import {RefusedFile} from './refusing/RefusedFile';
import {StepPanel} from './StepPanel';
import type {Importing} from './use-import';
import type {UndoingImport} from './use-undo-import';

interface ImportStepsProps {
  readonly importing: Importing;
  readonly undoing: UndoingImport;
}

/** What is known of the file that was chosen, and what can be done with it now. */
export function ImportSteps({importing, undoing}: ImportStepsProps) {
  const say = useSay();
  const {state, progress, choose, cancel, bringIn, stop} = importing;
  switch (state.step) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <StepPanel title={state.file.name}>
          <JobLine job={{running: true, progress: state.progress, stop: cancel}} label={say('importReading')} />
        </StepPanel>
      );
    case 'refused':
      return <RefusedFile name={state.file.name} refusal={state.refusal} />;
    case 'failed':
      return <FailedFile name={state.file.name} error={state.error} onAgain={() => choose(state.file)} />;
    case 'ready':
      return (
        <ImportPreview
          file={state.file}
          preview={state.preview}
          trouble={state.trouble}
          onImport={bringIn}
          onCancel={cancel}
        />
      );
    case 'importing':
      return (
        <StepPanel title={state.file.name}>
          <JobLine job={{running: true, progress, stop}} label={say('importComing')} />
        </StepPanel>
      );
    case 'done':
      return <ImportDone kept={state.kept} undoing={undoing} />;
  }
}
