import {browser} from '../../messaging/browser';
import {useSay} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';

export function PrivacySection() {
  const say = useSay();
  return (
    <SettingsSection title={say('settingsPrivacy')}>
      <p>{say('settingsPrivacyWords')}</p>
      <p>
        <a href={browser.runtime.getURL('privacy.html')}>{say('settingsPrivacyMore')}</a>
      </p>
    </SettingsSection>
  );
}
