import {useSay} from '../ui/words';
import {BackupsSection} from './backups/BackupsSection';
import {EvidenceSection} from './sections/EvidenceSection';
import {KeptSection} from './sections/KeptSection';
import {KeysSection} from './sections/KeysSection';
import {LanguageSection} from './sections/LanguageSection';
import {MarksSection} from './sections/MarksSection';
import {PrivacySection} from './sections/PrivacySection';
import {ShownSection} from './sections/ShownSection';
import {SitesSection} from './sections/SitesSection';

/** How the reader wants it, and what is kept on this machine. */
export function SettingsPage() {
  return (
    <>
      <h1>{useSay()('settingsHeading')}</h1>
      <ShownSection />
      <MarksSection />
      <SitesSection />
      <KeysSection />
      <EvidenceSection />
      <KeptSection />
      <BackupsSection />
      <LanguageSection />
      <PrivacySection />
    </>
  );
}
