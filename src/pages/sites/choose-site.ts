import {patternOf, type Site, type SiteChoice} from '../../core/articles/site';
import {browser} from '../../messaging/browser';
import {callBackground} from '../../messaging/call-background';

/**
 * Decides when a site is read. `always` asks the browser for leave, for this site alone, so call it at once on a click.
 * The decision is stored while the browser asks: its question may take the popup away. Denied, it is taken back.
 */
export async function chooseSite(host: string, choice: SiteChoice): Promise<Site> {
  if (choice !== 'always') return callBackground('chooseSite', {host, choice});
  const asking = browser.permissions.request({origins: [patternOf(host)]});
  const [isGranted] = await Promise.all([asking, callBackground('chooseSite', {host, choice})]);
  return isGranted ? callBackground('readSite', {host}) : callBackground('chooseSite', {host, choice: 'when-asked'});
}
