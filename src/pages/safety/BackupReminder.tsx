import {useEffect, useState} from 'preact/hooks';
import {Notice} from '../../ui/notices/Notice';
import {useSay} from '../../ui/words';
import {TakeBackup} from './taking/TakeBackup';
import {useStorage} from './use-storage';

/** Reminds a reader who has much to lose of taking a backup along; it stays, to tell what became of it, until they leave the page. */
export function BackupReminder() {
  const say = useSay();
  const storage = useStorage();
  const [isShown, setShown] = useState(false);
  const isDue = storage?.remind === true;
  useEffect(() => {
    if (isDue) setShown(true);
  }, [isDue]);
  if (!isShown || storage === null) return null;
  return (
    <div class="backup-reminder">
      <Notice icon="download" action={<TakeBackup label={say('backUpNow')} of={storage.amount?.annotations ?? null} />}>
        {say(isDue ? 'backupReminder' : 'backupHint')}
      </Notice>
    </div>
  );
}
