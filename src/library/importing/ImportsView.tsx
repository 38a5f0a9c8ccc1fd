import {callBackground} from '../../messaging/call-background';
import {useJob} from '../../pages/jobs/use-job';
import {useSay} from '../../ui/words';
import {useAnswer} from '../asking/use-answer';
import {Answered} from '../lists/Answered';
import type {Undoing} from '../undoing/use-undo';
import {FileChoice} from './choosing/FileChoice';
import {ImportSteps} from './ImportSteps';
import {PastImports} from './past/PastImports';
import {useImport} from './use-import';
import {useUndoImport} from './use-undo-import';

/** Where files come in, and the imports that can still be undone. */
export function ImportsView({undoing}: {readonly undoing: Undoing}) {
  const say = useSay();
  const past = useAnswer('', () => callBackground('listImports', null));
  const importing = useImport(useJob());
  const {state} = importing;
  const back = useUndoImport(undoing, () => {
    past.askAgain();
    if (state.step === 'done') importing.cancel();
  });
  const isBusy = state.step === 'importing' || back.job.running;
  return (
    <div class="imports">
      <FileChoice
        isFirst={state.step === 'idle'}
        disabled={isBusy || state.step === 'reading'}
        onFile={importing.choose}
      />
      <ImportSteps importing={importing} undoing={back} />
      <section class="past-imports" aria-labelledby="past-imports">
        <h2 id="past-imports">{say('importsPast')}</h2>
        <Answered answer={past}>{imports => <PastImports imports={imports} undoing={back} busy={isBusy} />}</Answered>
      </section>
    </div>
  );
}
