import type {Runtime} from 'webextension-polyfill';
import {browser} from './browser';
import type {Broadcasts} from './contract';
import {isBroadcast} from './wire/messages';

/** Tells every open page of ours. From the background; nobody need listen. */
export async function tellPages<Name extends keyof Broadcasts>(name: Name, value: Broadcasts[Name]): Promise<void> {
  try {
    await browser.runtime.sendMessage({broadcast: name, value});
  } catch {
    // No page of ours is open: the browser calls that an error.
  }
}

/** Hears one kind of news, in a page of ours; what it returns stops it. */
export function onBroadcast<Name extends keyof Broadcasts>(
  name: Name,
  hear: (value: Broadcasts[Name]) => void,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || !isBroadcast(message) || message.broadcast !== name) return;
    // A content script has an address of the web; news come from the background, and content scripts have none to tell.
    if (sender.tab !== undefined && sender.url?.startsWith(browser.runtime.getURL('')) !== true) return;
    hear(message.value as Broadcasts[Name]);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
