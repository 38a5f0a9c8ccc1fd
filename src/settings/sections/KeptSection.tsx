import {everything} from '../../core/library/wanted';
import {useStorage} from '../../pages/safety/use-storage';
import {ExportForm} from '../../pages/taking/ExportForm';
import {useWords} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';
import {useStorageRoom} from './use-storage-room';

/** How much is kept on this machine, and the way to take all of it along. */
export function KeptSection() {
  const {say, count, size} = useWords();
  const storage = useStorage();
  const amount = storage?.amount;
  const room = useStorageRoom();
  // What does not open is told below, where the backups are.
  if (storage !== null && amount === null) return null;
  return (
    <SettingsSection title={say('settingsKept')}>
      {amount && (
        <p>
          {amount.annotations === 0 ? (
            say('keptNothing')
          ) : (
            <>
              {count(amount.articles, {one: 'keptArticlesOne', other: 'keptArticlesMany'})}{' '}
              {count(amount.annotations, {one: 'keptAnnotationsOne', other: 'keptAnnotationsMany'})}
            </>
          )}{' '}
          {room && say('keptRoom', size(room.bytes))}
        </p>
      )}
      {amount && room && <p class="explanation">{say(room.isPromised ? 'keptPromised' : 'keptNotPromised')}</p>}
      {amount && amount.articles > 0 && <ExportForm subject={{wanted: everything}} />}
    </SettingsSection>
  );
}
