import type {Page} from '@playwright/test';
import type {BrowserWithExtension} from '../../../scripts/browser/launch-extension.ts';

/** The browser's number of a page's tab. The extension sees addresses only of tabs whose button was clicked. */
export async function tabIdOf(browser: BrowserWithExtension, page: Page): Promise<number> {
  const background = await browser.background();
  const address = page.url().replace(/#.*$/, '');
  const ids = await background.evaluate(async wanted => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(tab => tab.url?.replace(/#.*$/, '') === wanted).map(tab => tab.id);
  }, address);
  const [id] = ids;
  if (id === undefined) throw new Error(`The extension may not see ${address}: click its button there first.`);
  return id;
}
