import {useState} from 'preact/hooks';
import {Button} from '../../ui/controls/Button';
import {IconButton} from '../../ui/controls/IconButton';
import {failureKey} from '../../ui/notices/failure-key';
import {useSay} from '../../ui/words';
import type {Undoing} from './use-undo';

/** What was just done, with the way back; it is read out and takes no focus. */
export function UndoNotice({undoing}: {readonly undoing: Undoing}) {
  const say = useSay();
  const {done, tell, dismiss, hold} = undoing;
  const [busy, setBusy] = useState(false);
  const undo = async (back: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await back();
      tell({told: say('libraryUndone'), undo: null});
    } catch (error) {
      tell({told: say(failureKey(error)), undo: back});
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="undo-news" role="status">
      {done && (
        <div
          class="keeping-news"
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
          onFocusCapture={() => hold(true)}
          onBlurCapture={() => hold(false)}
        >
          <p>{done.told}</p>
          {done.undo && (
            <Button icon="undo" disabled={busy} onClick={() => done.undo && void undo(done.undo)}>
              {say('undo')}
            </Button>
          )}
          <IconButton icon="close" label={say('dismiss')} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}
