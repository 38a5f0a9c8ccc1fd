import {useCallback, useEffect, useState} from 'preact/hooks';
import {findHost, type Site, type SiteChoice} from '../../core/articles/site';
import {onBroadcast} from '../../messaging/broadcast';
import {browser} from '../../messaging/browser';
import {callBackground} from '../../messaging/call-background';
import {chooseSite} from './choose-site';

interface FollowedSite {
  /** `null` while it is not known, and for pages of no site. */
  readonly site: Site | null;
  /** The browser was just asked for leave, and refused. */
  readonly isDenied: boolean;
  readonly choose: (choice: SiteChoice) => void;
}

async function siteIn(tabId: number): Promise<Site | null> {
  const {url} = await browser.tabs.get(tabId);
  const host = findHost(url);
  return host === undefined ? null : callBackground('readSite', {host});
}

/** The site of a tab's page, and what the reader decided about it. */
export function useSite(tabId: number | null): FollowedSite {
  const [site, setSite] = useState<Site | null>(null);
  const [isDenied, setDenied] = useState(false);
  useEffect(() => {
    if (tabId === null) return;
    let isLeft = false;
    const look = () =>
      void siteIn(tabId).then(
        found => !isLeft && setSite(found),
        () => !isLeft && setSite(null),
      );
    look();
    const stop = onBroadcast('sitesChanged', look);
    return () => {
      isLeft = true;
      stop();
    };
  }, [tabId]);
  const choose = useCallback(
    (choice: SiteChoice) => {
      if (site === null) return;
      setDenied(false);
      void chooseSite(site.host, choice).then(
        chosen => {
          setSite(chosen);
          setDenied(choice === 'always' && !chosen.isAllowed);
        },
        () => setDenied(true),
      );
    },
    [site],
  );
  return {site, isDenied, choose};
}
