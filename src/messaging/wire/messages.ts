import type {ErrorReport} from '../contract';

/** Which side a call is for: a page's call to the background is heard by our other pages too. */
export type Recipient = 'background' | 'tab';

/** A call as it travels. */
export interface CallMessage {
  readonly to: Recipient;
  readonly call: string;
  readonly argument: unknown;
}

/** An answer as it travels: an Error would not survive the way. */
export type Reply = {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly error: ErrorReport};

/** News as they travel. */
export interface BroadcastMessage {
  readonly broadcast: string;
  readonly value: unknown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isCallTo(recipient: Recipient, message: unknown): message is CallMessage {
  return isRecord(message) && message.to === recipient && typeof message.call === 'string';
}

export function isReply(message: unknown): message is Reply {
  if (!isRecord(message)) return false;
  if (message.ok === true) return true;
  return (
    message.ok === false &&
    isRecord(message.error) &&
    typeof message.error.name === 'string' &&
    typeof message.error.message === 'string'
  );
}

export function isBroadcast(message: unknown): message is BroadcastMessage {
  return isRecord(message) && typeof message.broadcast === 'string';
}
