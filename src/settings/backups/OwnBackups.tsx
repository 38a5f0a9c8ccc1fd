import type {StoredBackup} from '../../core/backups/storage-state';
import {callBackground} from '../../messaging/call-background';
import {Button} from '../../ui/controls/Button';
import {useWords} from '../../ui/words';
import {DeedNews} from './DeedNews';
import {useDeed} from './use-deed';

/** The backups that are made by themselves, and the way back to each. */
export function OwnBackups({backups}: {readonly backups: readonly StoredBackup[]}) {
  const {say, count, day, number} = useWords();
  const [deed, run] = useDeed();
  const restore = (at: string) => run(async () => (await callBackground('restoreBackup', {at})).restored);
  return (
    <>
      <h3>{say('ownBackups')}</h3>
      <p class="explanation">{say(backups.length === 0 ? 'ownBackupsNone' : 'ownBackupsHint')}</p>
      {backups.length > 0 && (
        <ul class="backup-list">
          {backups.map(({at, annotations, bytes}) => (
            <li key={at}>
              <span>
                {say('backupOf', day(at))}
                <span class="explanation">
                  {' '}
                  {count(annotations, {one: 'annotationsOne', other: 'annotationsMany'})},{' '}
                  {say('kilobytes', number(Math.ceil(bytes / 1000)))}
                </span>
              </span>
              <Button icon="undo" disabled={deed.state === 'doing'} onClick={() => restore(at)}>
                {say('backupRestore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <DeedNews deed={deed} nothing="restoredNothing" done={{one: 'restoredOne', other: 'restoredMany'}} />
    </>
  );
}
