import {browser} from '../../messaging/browser';
import {pageErrorOf, TabGone} from './page-errors';
import {pageScripts} from './page-scripts';

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch (cause) {
    throw new TabGone('This tab is closed.', {cause});
  }
}

/**
 * Starts the content script in a tab; resolves when it runs. Where it runs already it reads the page again.
 * Throws `PageForbidden`, `FileForbidden`, `LeaveNeeded` or `TabGone`.
 */
export async function analyseTab(tabId: number): Promise<void> {
  const address = await addressOf(tabId);
  try {
    await browser.scripting.executeScript({target: {tabId}, files: [...pageScripts]});
  } catch (error) {
    throw pageErrorOf(error, address);
  }
}
