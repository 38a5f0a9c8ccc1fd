import type {Runtime} from 'webextension-polyfill';
import {browser} from '../browser';

/** Who asks: one of our own pages, or our content script on a page of the web; `frameId` is 0 in the page itself. */
export type Caller =
  | {readonly kind: 'own-page'}
  | {readonly kind: 'tab'; readonly tabId: number; readonly frameId: number};

/**
 * Tells by what the browser itself says of the sender, never by what the message says. An own page may stand in a tab,
 * so its address decides. `undefined` for anybody else, who gets no answer.
 */
export function findCaller(sender: Runtime.MessageSender): Caller | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('')) === true) return {kind: 'own-page'};
  const tabId = sender.tab?.id;
  return tabId === undefined ? undefined : {kind: 'tab', tabId, frameId: sender.frameId ?? 0};
}
