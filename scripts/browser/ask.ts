import type {Page, Worker} from '@playwright/test';
import type {PageToBackground, PageToContent} from '../../src/messaging/contract';
import type {AnswerOf, ArgumentOf} from '../../src/messaging/wire/calls';
import {isReply} from '../../src/messaging/wire/messages';

function openReply(reply: unknown, call: string): unknown {
  if (isReply(reply) && reply.ok) return reply.value;
  throw new Error(`The extension did not answer “${call}”: ${JSON.stringify(reply)}`);
}

/** Asks the background through a page of the extension's, as that page itself would. */
export async function askBackground<Name extends keyof PageToBackground & string>(
  ownPage: Page,
  call: Name,
  argument: ArgumentOf<PageToBackground, Name>,
): Promise<AnswerOf<PageToBackground, Name>> {
  const message = {to: 'background', call, argument};
  const reply = await ownPage.evaluate(sent => chrome.runtime.sendMessage(sent), message);
  return openReply(reply, call) as AnswerOf<PageToBackground, Name>;
}

/** Asks the content script of a tab, as the background would; `undefined` while there is none. */
export async function askTab<Name extends keyof PageToContent & string>(
  background: Worker,
  tabId: number,
  call: Name,
  argument: ArgumentOf<PageToContent, Name>,
): Promise<AnswerOf<PageToContent, Name> | undefined> {
  const reply = await background.evaluate(
    ({id, message}) => chrome.tabs.sendMessage(id, message, {frameId: 0}).catch(() => undefined),
    {id: tabId, message: {to: 'tab', call, argument}},
  );
  return reply === undefined ? undefined : (openReply(reply, call) as AnswerOf<PageToContent, Name>);
}
