import {useSettings} from '../../pages/use-settings';
import {useSay} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';
import {Switch} from '../Switch';

/** Whether an article's text is kept with what the reader keeps of it, and what is lost without. */
export function EvidenceSection() {
  const say = useSay();
  const [settings, changeSettings] = useSettings();
  return (
    <SettingsSection title={say('settingsEvidence')}>
      {settings && (
        <>
          <Switch
            on={settings.keepTexts}
            label={say('settingsTexts')}
            hint={say('settingsTextsHint')}
            onChange={keepTexts => changeSettings({keepTexts})}
          />
          {!settings.keepTexts && <p class="explanation">{say('settingsTextsOff')}</p>}
        </>
      )}
    </SettingsSection>
  );
}
