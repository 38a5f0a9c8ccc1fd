import {browser} from '../messaging/browser';
import {changeKeys} from '../pages/keys/change-keys';
import {KeyList} from '../pages/keys/KeyList';
import {useSettings} from '../pages/use-settings';
import {Button} from '../ui/controls/Button';
import {useSay} from '../ui/words';
import {KeptSection} from './KeptSection';

/** How the reader wants it, and what is kept on this machine. */
export function SettingsPage() {
  const say = useSay();
  const [settings, changeSettings] = useSettings();
  return (
    <>
      <h1>{say('settingsHeading')}</h1>
      <section aria-labelledby="showing">
        <h2 id="showing">{say('settingsShowing')}</h2>
        {settings && (
          <label class="switch">
            <input
              type="checkbox"
              checked={settings.showDoubtful}
              onChange={event => changeSettings({showDoubtful: event.currentTarget.checked})}
            />
            {say('settingsDoubtful')}
          </label>
        )}
        <p class="explanation">{say('settingsDoubtfulHint')}</p>
        <p>
          <a href={browser.runtime.getURL('welcome.html')}>{say('settingsLegend')}</a>
        </p>
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{say('settingsKeys')}</h2>
        <KeyList />
        <Button onClick={() => void changeKeys()}>{say('settingsChangeKeys')}</Button>
      </section>
      <KeptSection />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{say('settingsPrivacy')}</h2>
        <p>{say('settingsPrivacyWords')}</p>
      </section>
    </>
  );
}
