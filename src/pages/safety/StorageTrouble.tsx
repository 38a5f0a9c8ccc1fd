import type {StorageState} from '../../core/backups/storage-state';
import {browser} from '../../messaging/browser';
import type {MessageKey} from '../../ui/message-key';
import {Notice} from '../../ui/notices/Notice';
import {useSay} from '../../ui/words';
import {useStorage} from './use-storage';

/** What is said of each trouble; an open database that has lost everything is one. */
const troubleKeys: Readonly<Record<StorageState['state'], MessageKey>> = {
  open: 'troubleLost',
  'too-new': 'troubleTooNew',
  broken: 'troubleBroken',
};

/** On every page of ours: that what is kept cannot be opened, and where to see to it. Nothing while all is well. */
export function StorageTrouble() {
  const say = useSay();
  const storage = useStorage();
  if (storage === null || (storage.state === 'open' && !storage.isLost)) return null;
  return (
    <div class="storage-trouble" role="alert">
      <Notice
        icon="warning"
        action={
          <a
            href={browser.runtime.getURL('settings.html#backups')}
            target={location.pathname === '/settings.html' ? '_self' : '_blank'}
            rel="noopener"
          >
            {say('troubleShow')}
          </a>
        }
      >
        {say(troubleKeys[storage.state])}
      </Notice>
    </div>
  );
}
