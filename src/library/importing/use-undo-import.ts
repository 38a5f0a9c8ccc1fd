import {callBackground} from '../../messaging/call-background';
import {type JobWatch, useJob} from '../../pages/jobs/use-job';
import {failureKey} from '../../ui/notices/failure-key';
import {useWords} from '../../ui/words';
import type {Undoing} from '../undoing/use-undo';

export interface UndoingImport {
  readonly job: JobWatch;
  /** Resolves to whether it was taken back; how it went is told in the notice. */
  readonly undo: (id: string) => Promise<boolean>;
}

/** Takes imports back, one at a time. `onUndone` is called once one was. */
export function useUndoImport({tell}: Undoing, onUndone: () => void): UndoingImport {
  const {say, count} = useWords();
  const job = useJob();
  return {
    job,
    async undo(id) {
      try {
        const {undone} = await job.run(name => callBackground('undoImport', {job: name, id}));
        const {taken, stayed} = undone ?? {taken: 0, stayed: 0};
        const told = count(taken, {one: 'importTakenOne', other: 'importTakenMany'});
        const rest = stayed === 0 ? '' : count(stayed, {one: 'importStayedOne', other: 'importStayedMany'});
        tell({told: `${told} ${rest}`.trim(), undo: null});
        onUndone();
        return true;
      } catch (error) {
        tell({told: say(failureKey(error)), undo: null});
        return false;
      }
    },
  };
}
