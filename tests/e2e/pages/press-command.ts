import type {Page} from '@playwright/test';
import type manifest from '../../../manifest.json';
import {tabIdOf} from '../../../scripts/browser/tab-id-of';
import type {Hearsay} from './hearsay';

/** What the browser does when its keyboard shortcut is pressed: shortcuts themselves cannot be pressed from outside. */
export async function pressCommand(
  {browser}: Hearsay,
  page: Page,
  name: keyof (typeof manifest)['commands'],
): Promise<void> {
  const id = await tabIdOf(browser, page);
  const background = await browser.background();
  await background.evaluate(
    async ([command, tabId]) => {
      const tab = await chrome.tabs.get(tabId);
      Reflect.get(chrome.commands.onCommand, 'dispatch').call(chrome.commands.onCommand, command, tab);
    },
    [name, id] as const,
  );
}
