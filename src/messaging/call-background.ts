import {browser} from './browser';
import {CallFailed} from './call-failed';
import type {PageToBackground} from './contract';
import type {AnswerOf, ArgumentOf} from './wire/calls';
import type {CallMessage} from './wire/messages';
import {send} from './wire/send';

/** How long is waited before a call is sent once more: at once, then longer and longer; after these nobody is there. */
const pausesMs = [0, 100, 400, 1_600];

/**
 * Asks the background, from a content script or a page of ours; a content script is refused what only pages may ask.
 *
 * Sent again when the worker was gone, which may happen several times to a long call where memory is short: every call
 * may be repeated without doing its work twice.
 * Throws `CallFailed`: named as the background's error, or `NobodyThere`, or `ExtensionUpdated` when this script belongs
 * to an earlier version of the extension and can only be loaded again.
 */
export async function callBackground<Name extends keyof PageToBackground & string>(
  name: Name,
  argument: ArgumentOf<PageToBackground, Name>,
): Promise<AnswerOf<PageToBackground, Name>> {
  const message: CallMessage = {to: 'background', call: name, argument};
  const value = await sendUntilHeard(message);
  // The background is our own, of the same build: what it answers is what its handler's type says.
  return value as AnswerOf<PageToBackground, Name>;
}

async function sendUntilHeard(message: CallMessage): Promise<unknown> {
  for (let sent = 0; ; sent++) {
    try {
      return await send(async call => browser.runtime.sendMessage(call), message);
    } catch (error) {
      const pause = pausesMs[sent];
      if (pause === undefined || !(error instanceof CallFailed) || error.name !== 'NobodyThere') throw error;
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
}
