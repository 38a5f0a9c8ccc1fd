import type {Page} from '@playwright/test';
import type {BrowserWithExtension} from '../../../scripts/browser/launch-extension';
import {readPage} from '../../../scripts/browser/read-page';
import type {PageState} from '../../../src/messaging/contract';

/** Milliseconds in which what an analysis sets going – style, paint, garbage – is still counted as its own. */
const afterwards = 300;

/** Has a page read, and waits until what that sets going is over. */
export async function readToTheEnd(browser: BrowserWithExtension, page: Page): Promise<PageState> {
  const state = await readPage(browser, page);
  await page.waitForTimeout(afterwards);
  return state;
}
