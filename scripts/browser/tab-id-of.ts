import type {Page} from '@playwright/test';
import type {BrowserWithExtension} from './launch-extension';

/** A tab keeps its number for life, and a stopped background cannot be asked. */
const known = new WeakMap<Page, number>();

/** The browser's number of a page's tab. The extension sees addresses only of tabs whose button was clicked. */
export async function tabIdOf(browser: BrowserWithExtension, page: Page): Promise<number> {
  const before = known.get(page);
  if (before !== undefined) return before;
  const background = await browser.background();
  const address = page.url();
  const id = await background.evaluate(async wanted => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(tab => tab.url === wanted)?.id;
  }, address);
  if (id === undefined) throw new Error(`The extension may not see ${address}: click its button there first.`);
  known.set(page, id);
  return id;
}
