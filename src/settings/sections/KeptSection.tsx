import {everything} from '../../core/library/wanted';
import {useStorage} from '../../pages/safety/use-storage';
import {ExportForm} from '../../pages/taking/ExportForm';
import {useWords} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';
import {useStorageRoom} from './use-storage-room';

/** How much is kept on this machine, and the way to take all of it along. */
export function KeptSection() {
  const {say, count, number} = useWords();
  const amount = useStorage()?.amount;
  const room = useStorageRoom();
  return (
    <SettingsSection title={say('settingsKept')}>
      {amount && (
        <p>
          {count(amount.articles, {one: 'keptArticlesOne', other: 'keptArticlesMany'})}{' '}
          {count(amount.annotations, {one: 'keptAnnotationsOne', other: 'keptAnnotationsMany'})}{' '}
          {room && say('keptRoom', number(Math.max(0.1, Math.round(room.bytes / 100_000) / 10)))}
        </p>
      )}
      {amount && room && <p class="explanation">{say(room.isPromised ? 'keptPromised' : 'keptNotPromised')}</p>}
      {amount && amount.articles > 0 && <ExportForm subject={{wanted: everything}} />}
    </SettingsSection>
  );
}
