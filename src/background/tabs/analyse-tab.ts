import {browser} from '../../messaging/browser';
import {choiceAt} from '../sites/site-choices';
import {pageErrorOf, SiteOff, TabGone} from './page-errors';
import {pageScripts} from './page-scripts';

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch (cause) {
    throw new TabGone('This tab is closed.', {cause});
  }
}

/** Starts the content script in a tab that shows `address`; resolves when it runs. Throws as `analyseTab`. */
export async function startScripts(tabId: number, address: string | undefined): Promise<void> {
  try {
    // A call each: the page's thread may see to its own between the two.
    await Promise.all(pageScripts.map(file => browser.scripting.executeScript({target: {tabId}, files: [file]})));
  } catch (error) {
    throw pageErrorOf(error, address);
  }
}

/**
 * Starts the content script in a tab; resolves when it runs. Where it runs already it reads the page again.
 * Throws `SiteOff`, `PageForbidden`, `FileForbidden`, `LeaveNeeded` or `TabGone`.
 */
export async function analyseTab(tabId: number): Promise<void> {
  const address = await addressOf(tabId);
  if ((await choiceAt(address)) === 'never') throw new SiteOff('The reader wants nothing read on this site.');
  await startScripts(tabId, address);
}
