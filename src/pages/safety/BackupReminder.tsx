import {Notice} from '../../ui/notices/Notice';
import {useSay} from '../../ui/words';
import {TakeBackup} from './TakeBackup';
import {useStorage} from './use-storage';

/** Reminds a reader who has much to lose of taking a backup along; stays until they do, or until they leave the page. */
export function BackupReminder() {
  const say = useSay();
  const storage = useStorage();
  // Once shown it stays: what became of the backup is told in it.
  if (!storage?.remind) return null;
  return (
    <Notice icon="download" action={<TakeBackup label={say('backUpNow')} of={storage.amount?.annotations ?? null} />}>
      {say('backupReminder')}
    </Notice>
  );
}
