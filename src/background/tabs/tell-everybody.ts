import {tellPages} from '../../messaging/broadcast';
import {browser} from '../../messaging/browser';
import {type TabCalls, tellFrames} from '../../messaging/call-tab';
import type {BackgroundToContent, Broadcasts} from '../../messaging/contract';
import type {ArgumentOf} from '../../messaging/wire/calls';

/** News that pages of ours and content scripts both hear. */
type SharedNews = keyof Broadcasts & keyof BackgroundToContent;

async function tellTab<Name extends keyof BackgroundToContent>(
  tabId: number,
  name: Name,
  value: ArgumentOf<TabCalls, Name>,
): Promise<void> {
  try {
    await tellFrames(tabId, name, value);
  } catch {
    // Most tabs hold no content script of ours, and need none.
  }
}

/** Tells every content script of every tab. */
export async function tellTabs<Name extends keyof BackgroundToContent>(
  name: Name,
  value: ArgumentOf<TabCalls, Name>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({id}) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map(id => tellTab(id, name, value)));
}

/** Tells every surface, so that each shows the same. */
export async function tellEverybody<Name extends SharedNews>(
  name: Name,
  value: Broadcasts[Name] & ArgumentOf<TabCalls, Name>,
): Promise<void> {
  await Promise.all([tellPages(name, value), tellTabs(name, value)]);
}
