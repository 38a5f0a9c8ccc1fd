import {browser} from '../../../messaging/browser';
import {PageForbidden, pageErrorOf} from './page-errors';

/**
 * Starts the content script in a frame of a tab that shows `address`, if it is known; resolves when it runs. Where it runs
 * already it reads the page again. Throws `PageForbidden`, `FileForbidden`, `LeaveNeeded` or `TabGone`.
 */
export async function startReading(tabId: number, frameId: number, address?: string): Promise<void> {
  const results = await start('content.js', tabId, frameId, address);
  if (results.some(result => result !== true)) throw new PageForbidden('The page shuts extensions out.');
}

/** Starts what draws the card, where the content script runs. Throws as well. */
export async function startDrawing(tabId: number, frameId: number): Promise<void> {
  await start('drawing.js', tabId, frameId);
}

async function start(file: string, tabId: number, frameId: number, address?: string): Promise<readonly unknown[]> {
  try {
    const target = {tabId, frameIds: [frameId]};
    const ran = await browser.scripting.executeScript({target, files: [file]});
    return ran.map(({result}) => result);
  } catch (error) {
    throw pageErrorOf(error, address);
  }
}
