import type {Menus} from 'webextension-polyfill';
import {browser} from '../../messaging/browser';
import {callTab} from '../../messaging/call-tab';
import {attempt} from './attempt';
import {analyseTab} from './reading/analyse-tab';

async function highlightSelection(tabId: number, frameId?: number): Promise<void> {
  await analyseTab(tabId, frameId);
  await callTab(tabId, 'openOnSelection', null);
}

interface Item {
  readonly title: string;
  readonly contexts: Menus.ContextType[];
  readonly run: (tabId: number, frameId?: number) => Promise<void>;
}

/** What the menu offers on a page; choosing an item gives leave to read that page. */
const items: Readonly<Record<string, Item>> = {
  analyse: {title: 'menuAnalyse', contexts: ['page', 'frame'], run: analyseTab},
  highlight: {title: 'menuHighlight', contexts: ['selection'], run: highlightSelection},
};

/** Makes the menu anew: browsers keep it from one start to the next, in the language and version of then. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, {title, contexts}] of Object.entries(items)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts,
      documentUrlPatterns: ['*://*/*', 'file:///*'],
    });
  }
}

export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.runtime.onStartup.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({menuItemId, frameId}, tab) => {
    const item = Object.hasOwn(items, menuItemId) ? items[menuItemId] : undefined;
    if (item === undefined || tab?.id === undefined) return;
    void attempt(`${menuItemId}`, tab.id, tabId => item.run(tabId, frameId));
  });
}
