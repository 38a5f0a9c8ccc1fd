import type {Page} from '@playwright/test';
import {tabIdOf} from '../../../scripts/browser/tab-id-of';
import type {Hearsay} from './hearsay';

/** What the browser does when an entry of a page's menu is chosen: menus themselves cannot be pressed from outside. */
export async function pressMenu({browser}: Hearsay, page: Page, menuItemId: 'analyse' | 'highlight'): Promise<void> {
  const id = await tabIdOf(browser, page);
  const background = await browser.background();
  await background.evaluate(
    async ([item, tabId]) => {
      const tab = await chrome.tabs.get(tabId);
      const {onClicked} = chrome.contextMenus;
      Reflect.get(onClicked, 'dispatch').call(onClicked, {menuItemId: item, editable: false}, tab);
    },
    [menuItemId, id] as const,
  );
}
