import {useCallback, useEffect, useState} from 'preact/hooks';
import type {Site, SiteChoice} from '../../core/articles/site';
import {onBroadcast} from '../../messaging/broadcast';
import {callBackground} from '../../messaging/call-background';
import {chooseSite} from '../../pages/sites/choose-site';
import {SiteLine} from '../../pages/sites/SiteLine';
import {useSay} from '../../ui/words';
import {SettingsSection} from '../SettingsSection';

/** Every site that the reader decided something about. */
export function SitesSection() {
  const say = useSay();
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  const [denied, setDenied] = useState<string | null>(null);
  const look = useCallback(() => void callBackground('listSites', null).then(setSites), []);
  useEffect(() => {
    look();
    return onBroadcast('sitesChanged', look);
  }, [look]);
  const choose = (host: string, choice: SiteChoice) => {
    setDenied(null);
    const choosing = chooseSite(host, choice);
    void choosing.then(site => setDenied(choice === 'always' && !site.isAllowed ? host : null)).then(look);
  };
  return (
    <SettingsSection title={say('settingsSites')}>
      <p class="explanation">{say('settingsSitesHint')}</p>
      {sites?.map(site => (
        <SiteLine
          key={site.host}
          site={site}
          isDenied={denied === site.host}
          onChoice={choice => choose(site.host, choice)}
        />
      ))}
    </SettingsSection>
  );
}
