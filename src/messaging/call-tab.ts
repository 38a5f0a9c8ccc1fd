import {browser} from './browser';
import {CallFailed} from './call-failed';
import type {BackgroundToContent, PageToContent} from './contract';
import {articleFrameOf, pageItself} from './wire/article-frame';
import type {AnswerOf, ArgumentOf} from './wire/calls';
import {send} from './wire/send';

/** All that a content script answers. */
export type TabCalls = BackgroundToContent & PageToContent;

/**
 * Asks the content script where a tab's article stands, in the page or in a frame of it, from the background or a page of
 * ours. Throws `CallFailed`, named `NobodyThere` when the tab has none.
 */
export async function callTab<Name extends keyof TabCalls & string>(
  tabId: number,
  name: Name,
  argument: ArgumentOf<TabCalls, Name>,
): Promise<AnswerOf<TabCalls, Name>> {
  const frameId = await articleFrameOf(tabId);
  try {
    return await callFrame(tabId, frameId, name, argument);
  } catch (error) {
    if (frameId === pageItself || !(error instanceof CallFailed) || error.name !== 'NobodyThere') throw error;
    // The frame has gone, or shows something else: there is still the page around it.
    return callFrame(tabId, pageItself, name, argument);
  }
}

/** Asks the content script of one frame of a tab. Throws as `callTab`. */
export async function callFrame<Name extends keyof TabCalls & string>(
  tabId: number,
  frameId: number,
  name: Name,
  argument: ArgumentOf<TabCalls, Name>,
): Promise<AnswerOf<TabCalls, Name>> {
  const value = await send(async message => browser.tabs.sendMessage(tabId, message, {frameId}), {
    to: 'tab',
    call: name,
    argument,
  });
  // The content script is our own: what it answers is what its handler's type says.
  return value as AnswerOf<TabCalls, Name>;
}

/** Tells the content scripts of all frames of a tab. Throws as `callTab`. */
export async function tellFrames<Name extends keyof BackgroundToContent & string>(
  tabId: number,
  name: Name,
  argument: ArgumentOf<TabCalls, Name>,
): Promise<void> {
  await send(async message => browser.tabs.sendMessage(tabId, message), {to: 'tab', call: name, argument});
}
