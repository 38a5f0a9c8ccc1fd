import {changeKeys} from '../../pages/keys/change-keys';
import {KeyList} from '../../pages/keys/KeyList';
import {Button} from '../../ui/controls/Button';
import {useSay} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';

/** The keys as this browser has them, and the way to its own page where they are changed. */
export function KeysSection() {
  const say = useSay();
  return (
    <SettingsSection title={say('settingsKeys')}>
      <KeyList />
      <Button onClick={() => void changeKeys()}>{say('settingsChangeKeys')}</Button>
      <p class="explanation">{say('settingsKeysHint')}</p>
    </SettingsSection>
  );
}
