import {IconButton} from '../../../../ui/controls/IconButton';
import {Notice} from '../../../../ui/notices/Notice';
import {useSay} from '../../../../ui/words';

/** What is left to say on a page that is older than the extension. */
export function Farewell({onClose}: {readonly onClose: () => void}) {
  const say = useSay();
  return (
    <div class="card" role="dialog" aria-label={say('cardLabel')} tabIndex={-1}>
      <header class="card-head">
        <span class="card-tools">
          <IconButton icon="close" label={say('cardClose')} onClick={onClose} />
        </span>
      </header>
      <div class="card-body">
        <Notice icon="warning">{say('cardUpdated')}</Notice>
      </div>
    </div>
  );
}
