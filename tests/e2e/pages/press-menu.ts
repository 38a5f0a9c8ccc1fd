import type {Page} from '@playwright/test';
import {tabIdOf} from '../../../scripts/browser/tab-id-of';
import type {Hearsay} from './hearsay';

/**
 * What the browser does when an entry of a page's menu is chosen, in the frame of this name where one is given: menus
 * themselves cannot be pressed from outside.
 */
export async function pressMenu(
  {browser}: Hearsay,
  page: Page,
  menuItemId: 'analyse' | 'highlight',
  frame: string | null = null,
): Promise<void> {
  const id = await tabIdOf(browser, page);
  const background = await browser.background();
  await background.evaluate(
    async ([item, tabId, frame]) => {
      const tab = await chrome.tabs.get(tabId);
      const target = {tabId, allFrames: true};
      const named = await chrome.scripting.executeScript({target, func: () => Reflect.get(globalThis, 'name')});
      const frameId = frame === null ? 0 : named.find(({result}) => result === frame)?.frameId;
      const {onClicked} = chrome.contextMenus;
      Reflect.get(onClicked, 'dispatch').call(onClicked, {menuItemId: item, editable: false, frameId}, tab);
    },
    [menuItemId, id, frame] as const,
  );
}
