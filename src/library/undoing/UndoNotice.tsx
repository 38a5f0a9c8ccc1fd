import {JobLine} from '../../pages/jobs/JobLine';
import {useJob} from '../../pages/jobs/use-job';
import {Button} from '../../ui/controls/Button';
import {IconButton} from '../../ui/controls/IconButton';
import {failureKey} from '../../ui/notices/failure-key';
import {useSay} from '../../ui/words';
import type {Done, Undoing} from './use-undo';

/** What was just done, with the way back; it is read out and takes no focus. */
export function UndoNotice({undoing}: {readonly undoing: Undoing}) {
  const say = useSay();
  const {done, tell, dismiss, hold} = undoing;
  const job = useJob();
  const undo = async (back: NonNullable<Done['undo']>) => {
    hold(true);
    try {
      await job.run(back);
      tell({told: say('libraryUndone'), undo: null});
    } catch (error) {
      tell({told: say(failureKey(error)), undo: back});
    } finally {
      hold(false);
    }
  };
  // What is undone at once needs no more than a button that waits.
  const isLong = job.running && job.progress !== null;
  return (
    <div class="undo-news">
      {isLong && (
        <div class="keeping-news">
          <JobLine job={job} label={say('libraryUndoing')} />
        </div>
      )}
      <div role="status">
        {done && !isLong && (
          <div
            class="keeping-news"
            onPointerEnter={() => hold(true)}
            onPointerLeave={() => hold(job.running)}
            onFocusCapture={() => hold(true)}
            onBlurCapture={() => hold(job.running)}
          >
            <p>{done.told}</p>
            {done.undo && (
              <Button icon="undo" disabled={job.running} onClick={() => done.undo && void undo(done.undo)}>
                {say('undo')}
              </Button>
            )}
            <IconButton icon="close" label={say('dismiss')} onClick={dismiss} />
          </div>
        )}
      </div>
    </div>
  );
}
