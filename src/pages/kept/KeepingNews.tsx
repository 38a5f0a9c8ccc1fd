import {Button} from '../../ui/controls/Button';
import {IconButton} from '../../ui/controls/IconButton';
import {cutWords} from '../../ui/statements/cut-words';
import {useSay} from '../../ui/words';
import type {Keeping} from './use-keeping';
import {keptWords} from './words/annotation-words';

/** What was just removed, with the way back; or that something could not be stored. */
export function KeepingNews({keeping}: {readonly keeping: Keeping}) {
  const say = useSay();
  if (!keeping.failed && keeping.removed === null) return null;
  const words = keeping.removed === null ? '' : cutWords(keptWords(keeping.removed).join(' … '), 60);
  return (
    <div class="keeping-news" role="status">
      <p>{keeping.failed ? say('keepingFailed') : say('removedNews', words)}</p>
      {!keeping.failed && <Button onClick={keeping.restore}>{say('undo')}</Button>}
      <IconButton icon="close" label={say('dismiss')} onClick={keeping.dismiss} />
    </div>
  );
}
