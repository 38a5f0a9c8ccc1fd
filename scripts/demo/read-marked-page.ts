import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from '@playwright/test';
import type {PageState} from '../../src/messaging/contract';
import {clickToolbar} from '../browser/click-toolbar';
import type {BrowserWithExtension} from '../browser/launch-extension';
import {tabIdOf} from '../browser/tab-id-of';
import {askTab} from './ask';

/** Milliseconds: long enough for 200,000 words on a slow machine. */
const patience = 60_000;

export interface MarkedPage {
  /** A page of the extension's, to ask through. */
  readonly ownPage: Page;
  readonly state: PageState;
}

/** Clicks the toolbar's button on an article and waits until the content script has read and marked it. */
export async function readMarkedPage(browser: BrowserWithExtension, page: Page): Promise<MarkedPage> {
  await clickToolbar(browser, page);
  const tabId = await tabIdOf(browser, page);
  const ownPage = await browser.context.newPage();
  await ownPage.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tabId}`);
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const state = await askTab(ownPage, tabId, 'describePage', null);
    if (state !== undefined && state.state !== 'reading') return {ownPage, state};
    await wait(100);
  }
  throw new Error(`The page was not read within ${patience / 1000} seconds.`);
}
