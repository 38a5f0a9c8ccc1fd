import {browser} from '../../messaging/browser';
import {useSettings} from '../../pages/use-settings';
import {useSay} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';
import {Switch} from '../Switch';

/** Which statements are shown. */
export function ShownSection() {
  const say = useSay();
  const [settings, changeSettings] = useSettings();
  return (
    <SettingsSection title={say('settingsShowing')}>
      {settings && (
        <Switch
          on={settings.showDoubtful}
          label={say('settingsDoubtful')}
          hint={say('settingsDoubtfulHint')}
          onChange={showDoubtful => changeSettings({showDoubtful})}
        />
      )}
      <p>
        <a href={browser.runtime.getURL('welcome.html')}>{say('settingsLegend')}</a>
      </p>
    </SettingsSection>
  );
}
