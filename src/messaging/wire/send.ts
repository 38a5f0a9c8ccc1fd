import {CallFailed} from '../call-failed';
import {type CallMessage, isReply} from './messages';

/** Nobody was there to answer: the worker or the page stopped in between. Chrome's words and Firefox's. */
const nobodyThere =
  /Receiving end does not exist|Could not establish connection|message (?:port|channel) closed|disconnected port|No tab with id|Invalid tab ID/i;

/** What the browser says in a content script that outlived its extension's update. */
const outlived = /Extension context invalidated|context was invalidated|runtime is (?:null|undefined)/i;

/** The two ways in which a call is not even heard. */
export type Unheard = 'NobodyThere' | 'ExtensionUpdated';

function findUnheard(error: unknown): Unheard | undefined {
  const words = error instanceof Error ? error.message : String(error);
  if (outlived.test(words)) return 'ExtensionUpdated';
  return nobodyThere.test(words) ? 'NobodyThere' : undefined;
}

/** Sends a call once and opens the reply. Throws `CallFailed`, named as on the other side or after the way it was not heard. */
export async function send(
  transmit: (message: CallMessage) => Promise<unknown>,
  message: CallMessage,
): Promise<unknown> {
  let reply: unknown;
  try {
    reply = await transmit(message);
  } catch (error) {
    const name = findUnheard(error);
    if (name === undefined) throw error;
    throw new CallFailed({name, message: `Nobody answers “${message.call}”.`});
  }
  // Browsers may answer with nothing when the other side stopped before it answered.
  if (!isReply(reply)) throw new CallFailed({name: 'NobodyThere', message: `Nobody answers “${message.call}”.`});
  if (!reply.ok) throw new CallFailed(reply.error);
  return reply.value;
}
