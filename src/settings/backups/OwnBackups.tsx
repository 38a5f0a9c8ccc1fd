import type {StoredBackup} from '../../core/backups/storage-state';
import {callBackground} from '../../messaging/call-background';
import {gatherOwnBackup} from '../../pages/safety/taking/gather-own-backup';
import {TakeFile} from '../../pages/safety/taking/TakeFile';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {DeedNews} from './DeedNews';
import {useDeed} from './use-deed';

interface OwnBackupsProps {
  readonly backups: readonly StoredBackup[];
  /** Whether there is a database to restore them into. */
  readonly isOpen: boolean;
}

/** The backups that are made by themselves, and the way back to each. */
export function OwnBackups({backups, isOpen}: OwnBackupsProps) {
  const {say, count, day, size} = useWords();
  const deed = useDeed();
  const restore = (at: string) => deed.run(async job => (await callBackground('restoreBackup', {job, at})).restored);
  return (
    <>
      <h3>{say('ownBackups')}</h3>
      <p class="explanation">{say(backups.length === 0 ? 'ownBackupsNone' : 'ownBackupsHint')}</p>
      {backups.length > 0 && (
        <ul class="backup-list">
          {backups.map(backup => (
            <li key={backup.at}>
              <span>
                {say('backupOf', day(backup.at))}
                <span class="explanation">
                  {' '}
                  {count(backup.annotations, {one: 'annotationsOne', other: 'annotationsMany'})}, {size(backup.bytes)}
                </span>
              </span>
              {isOpen && (
                <Button icon="undo" disabled={deed.job.running} onClick={() => restore(backup.at)}>
                  {say('backupRestore')}
                </Button>
              )}
              <TakeFile
                label={say('exportDownload')}
                of={null}
                gather={(_tell, signal) => gatherOwnBackup(backup, signal)}
              />
            </li>
          ))}
        </ul>
      )}
      <DeedNews deed={deed} nothing="restoredNothing" done={{one: 'restoredOne', other: 'restoredMany'}} />
    </>
  );
}
