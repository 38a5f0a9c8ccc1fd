import {patternOf, type Site} from '../../core/articles/site';
import {tellPages} from '../../messaging/broadcast';
import {browser} from '../../messaging/browser';
import type {PageToBackground} from '../../messaging/contract';
import type {Handlers} from '../../messaging/wire/calls';
import {readTab} from '../tabs/reading/analyse-tab';
import {tellTabs} from '../tabs/tell-everybody';
import {isAllowed, registerSites} from './register-sites';
import {choiceAt, listChoices, readChoice, writeChoice} from './site-choices';

type SiteCalls = Pick<Handlers<PageToBackground>, 'readHere' | 'readSite' | 'chooseSite' | 'listSites'>;

async function siteOf(host: string): Promise<Site> {
  return {host, choice: await readChoice(host), isAllowed: await isAllowed(host)};
}

/** Gives the leave back that was asked for this site alone; one that covers more is the reader's own affair. */
async function giveBack(host: string): Promise<void> {
  try {
    await browser.permissions.remove({origins: [patternOf(host)]});
  } catch (error) {
    console.warn(`The leave for ${host} could not be given back.`, error);
  }
}

/** What the reader decides about sites. */
export const siteCalls: SiteCalls = {
  async readHere(_nothing, caller) {
    if (caller.kind !== 'tab') return null;
    const {url} = await browser.tabs.get(caller.tabId);
    if ((await choiceAt(url)) === 'always') await readTab(caller.tabId, url);
    return null;
  },
  readSite: ({host}) => siteOf(host),
  async chooseSite({host, choice}) {
    await writeChoice(host, choice);
    if (choice !== 'always') await giveBack(host);
    await registerSites();
    if (choice === 'never') await tellTabs('siteLeft', {host});
    await tellPages('sitesChanged', null);
    return siteOf(host);
  },
  async listSites() {
    return Promise.all((await listChoices()).map(({host}) => siteOf(host)));
  },
};
