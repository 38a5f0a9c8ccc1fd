import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from '@playwright/test';
import type {PageState} from '../../src/messaging/contract';
import {askTab} from './ask';
import {clickToolbar} from './click-toolbar';
import type {BrowserWithExtension} from './launch-extension';
import {tabIdOf} from './tab-id-of';
import {unlessClosed} from './unless-closed';

/** Milliseconds: long enough for 200,000 words on a slow machine. */
const patience = 60_000;
/** Milliseconds between two questions while the content script is not there yet. */
const pause = 50;

/** Clicks the toolbar's button on a page and waits until the content script has read it, and marked what it found. */
export async function readPage(browser: BrowserWithExtension, page: Page): Promise<PageState> {
  await clickToolbar(browser, page);
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    // The browser may stop the background between two questions; the next one goes to its successor.
    const state = await describe(browser, page).catch(unlessClosed);
    if (state !== undefined && state.state !== 'reading') return state;
    await wait(pause);
  }
  throw new Error(`The page was not read within ${patience / 1000} seconds.`);
}

async function describe(browser: BrowserWithExtension, page: Page): Promise<PageState | undefined> {
  const tabId = await tabIdOf(browser, page);
  return askTab(await browser.background(), tabId, 'describePage', null);
}
