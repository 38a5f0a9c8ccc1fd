import {browser} from './browser';
import type {BackgroundToContent, PageToContent} from './contract';
import type {AnswerOf, ArgumentOf} from './wire/calls';
import {send} from './wire/send';

/** All that a content script answers. */
export type TabCalls = BackgroundToContent & PageToContent;

/** Asks a tab's content script, from the background or a page of ours. Throws `CallFailed`, named `NobodyThere` when the tab has none. */
export async function callTab<Name extends keyof TabCalls & string>(
  tabId: number,
  name: Name,
  argument: ArgumentOf<TabCalls, Name>,
): Promise<AnswerOf<TabCalls, Name>> {
  const value = await send(async message => browser.tabs.sendMessage(tabId, message, {frameId: 0}), {
    to: 'tab',
    call: name,
    argument,
  });
  // The content script is our own: what it answers is what its handler's type says.
  return value as AnswerOf<TabCalls, Name>;
}
