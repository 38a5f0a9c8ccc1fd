import {browser} from '../../../messaging/browser';
import {PageForbidden, pageErrorOf} from './page-errors';
import {pageScripts} from './page-scripts';

/**
 * Starts the content script in a frame of a tab that shows `address`; resolves when it runs. Where it runs already it reads
 * the page again. Throws `PageForbidden`, `FileForbidden`, `LeaveNeeded` or `TabGone`.
 */
export async function startScripts(tabId: number, frameId: number, address: string | undefined): Promise<void> {
  const target = {tabId, frameIds: [frameId]};
  try {
    // A call each: the page's thread may see to its own between the two.
    const [reading = []] = await Promise.all(
      pageScripts.map(file => browser.scripting.executeScript({target, files: [file]})),
    );
    if (reading.some(({result}) => result !== true)) throw new PageForbidden('The page shuts extensions out.');
  } catch (error) {
    throw pageErrorOf(error, address);
  }
}
