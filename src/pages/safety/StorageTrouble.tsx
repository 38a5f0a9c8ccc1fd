import {browser} from '../../messaging/browser';
import {Notice} from '../../ui/notices/Notice';
import {useSay} from '../../ui/words';
import {useStorage} from './use-storage';

/** On every page of ours: that what is kept cannot be opened, and where to see to it. Nothing while all is well. */
export function StorageTrouble() {
  const say = useSay();
  const storage = useStorage();
  if (storage === null || storage.state === 'open') return null;
  return (
    <div class="storage-trouble" role="alert">
      <Notice
        icon="warning"
        action={
          <a href={browser.runtime.getURL('settings.html#backups')} target="_blank" rel="noopener">
            {say('troubleShow')}
          </a>
        }
      >
        {say(storage.state === 'too-new' ? 'troubleTooNew' : 'troubleBroken')}
      </Notice>
    </div>
  );
}
