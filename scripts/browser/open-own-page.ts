import type {Page} from '@playwright/test';
import type {BrowserWithExtension} from './launch-extension';
import {tabIdOf} from './tab-id-of';

/** Opens a page of the extension's in a tab of its own, speaking of another tab whose button was clicked before. */
export async function openOwnPage(browser: BrowserWithExtension, file: string, about: Page): Promise<Page> {
  const tabId = await tabIdOf(browser, about);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${file}?tab=${tabId}`);
  return page;
}
