import {browser} from './browser';
import {CallFailed} from './call-failed';
import type {PageToBackground} from './contract';
import type {AnswerOf, ArgumentOf} from './wire/calls';
import type {CallMessage} from './wire/messages';
import {send} from './wire/send';

/**
 * Asks the background, from a content script or a page of ours; a content script is refused what only pages may ask.
 *
 * Sent a second time when the worker was gone: every call may be repeated without doing its work twice.
 * Throws `CallFailed`: named as the background's error, or `NobodyThere`, or `ExtensionUpdated` when this script belongs
 * to an earlier version of the extension and can only be loaded again.
 */
export async function callBackground<Name extends keyof PageToBackground & string>(
  name: Name,
  argument: ArgumentOf<PageToBackground, Name>,
): Promise<AnswerOf<PageToBackground, Name>> {
  const message: CallMessage = {to: 'background', call: name, argument};
  const transmit = async (sent: CallMessage): Promise<unknown> => browser.runtime.sendMessage(sent);
  let value: unknown;
  try {
    value = await send(transmit, message);
  } catch (error) {
    if (!(error instanceof CallFailed) || error.name !== 'NobodyThere') throw error;
    value = await send(transmit, message);
  }
  // The background is our own, of the same build: what it answers is what its handler's type says.
  return value as AnswerOf<PageToBackground, Name>;
}
