import {browser} from '../../../messaging/browser';
import {callFrame} from '../../../messaging/call-tab';
import {pageItself} from '../../../messaging/wire/article-frame';
import {choiceAt} from '../../sites/site-choices';
import {SiteOff, TabGone} from './page-errors';
import {readFrames} from './read-frames';
import {startReading} from './start-scripts';

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch (cause) {
    throw new TabGone('This tab is closed.', {cause});
  }
}

/** Reads the page of a tab that shows `address` and, where that is no article, the frame in it that is one. Throws as `analyseTab`. */
export async function readTab(tabId: number, address: string | undefined, pointed = pageItself): Promise<void> {
  await startReading(tabId, pageItself, address);
  // The tab may go on to another page meanwhile, which is nobody's fault.
  const standing = await callFrame(tabId, pageItself, 'tellState', null).catch(() => undefined);
  if (standing === 'not-article') await readFrames(tabId, pointed);
}

/**
 * Reads what a tab shows; resolves when it was read. `pointed`: the frame in which the reader asked for it. Throws
 * `SiteOff`, `PageForbidden`, `FileForbidden`, `LeaveNeeded` or `TabGone`.
 */
export async function analyseTab(tabId: number, pointed = pageItself): Promise<void> {
  const address = await addressOf(tabId);
  if ((await choiceAt(address)) === 'never') throw new SiteOff('The reader wants nothing read on this site.');
  await readTab(tabId, address, pointed);
}
