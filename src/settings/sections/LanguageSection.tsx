import {useSay} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';

/** In which language Hearsay speaks; the browser decides, so there is nothing to choose. */
export function LanguageSection() {
  const say = useSay();
  const code = say('languageCode');
  const language = new Intl.DisplayNames([code], {type: 'language'}).of(code) ?? code;
  return (
    <SettingsSection title={say('settingsLanguage')}>
      <p>{say('settingsLanguageIs', language)}</p>
      <p class="explanation">{say('settingsLanguageHint')}</p>
    </SettingsSection>
  );
}
