import {useEffect} from 'preact/hooks';
import {Button} from '../../ui/controls/Button';
import {IconButton} from '../../ui/controls/IconButton';
import {cutWords} from '../../ui/statements/cut-words';
import {useSay} from '../../ui/words';
import type {Keeping} from './use-keeping';
import {keptWords} from './words/annotation-words';

/** What was just removed, with the way back; or that something could not be stored. */
export function KeepingNews({keeping}: {readonly keeping: Keeping}) {
  const say = useSay();
  const {removed, failure, restore, dismiss} = keeping;
  useEffect(() => {
    if (removed === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      // What is being written has an undo of its own.
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      restore();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [removed, restore]);
  if (failure === null && removed === null) return null;
  const words = removed === null ? '' : cutWords(keptWords(removed).join(' … '), 60).replace(/^[“"]|[”"]$/g, '');
  return (
    <div class="keeping-news" role="status">
      <p>{failure === null ? say('removedNews', words) : say(failure)}</p>
      {failure === null && <Button onClick={restore}>{say('undo')}</Button>}
      <IconButton icon="close" label={say('dismiss')} onClick={dismiss} />
    </div>
  );
}
