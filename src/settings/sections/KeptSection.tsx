import {TakeAlong} from '../../pages/taking/TakeAlong';
import {useWords} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';
import {useKeptAmount} from './use-kept-amount';

/** How much is kept on this machine, and the way to take all of it along. */
export function KeptSection() {
  const {say, count, number} = useWords();
  const amount = useKeptAmount();
  return (
    <SettingsSection title={say('settingsKept')}>
      {amount && (
        <p>
          {count(amount.articles, {one: 'keptArticlesOne', other: 'keptArticlesMany'})}{' '}
          {say('keptRoom', number(Math.max(0.1, Math.round(amount.bytes / 100_000) / 10)))}
        </p>
      )}
      {amount && amount.articles > 0 && <TakeAlong />}
    </SettingsSection>
  );
}
