import type {Runtime} from 'webextension-polyfill';
import {browser} from '../browser';
import type {ErrorReport} from '../contract';
import {type Caller, findCaller} from './caller';
import type {ArgumentOf, ArgumentReaders, Handlers} from './calls';
import {type CallMessage, isCallTo, type Recipient, type Reply} from './messages';

export interface CallOptions<Calls> {
  readonly recipient: Recipient;
  readonly readers: ArgumentReaders<Calls>;
  /** Whether this caller may call this at all. Left out: every caller of our own may. */
  readonly mayCall?: (name: keyof Calls & string, caller: Caller) => boolean;
  /** Is told of every answer that is waited for. */
  readonly attend?: (answering: Promise<unknown>) => void;
}

function reportOf(error: unknown): ErrorReport {
  return error instanceof Error ? {name: error.name, message: error.message} : {name: 'Error', message: String(error)};
}

function refuse(message: CallMessage, error: ErrorReport): Reply {
  console.warn(`Refused the call “${message.call.slice(0, 100)}”: ${error.name}: ${error.message}`);
  return {ok: false, error};
}

function isNameIn<Calls>(handlers: Handlers<Calls>, name: string): name is keyof Calls & string {
  return Object.hasOwn(handlers, name);
}

/** Answers one call. Refuses, and logs, what is unknown, not for this caller, or not of the right shape. */
export async function answer<Calls>(
  message: CallMessage,
  caller: Caller,
  handlers: Handlers<Calls>,
  {readers, mayCall = () => true}: CallOptions<Calls>,
): Promise<Reply> {
  const name = message.call;
  if (!isNameIn(handlers, name)) return refuse(message, {name: 'UnknownCall', message: 'there is no such call'});
  if (!mayCall(name, caller)) return refuse(message, {name: 'CallRefused', message: 'it is for our own pages'});
  let argument: ArgumentOf<Calls, typeof name>;
  try {
    argument = readers[name](message.argument);
  } catch (error) {
    return refuse(message, {name: 'BadArgument', message: reportOf(error).message});
  }
  try {
    return {ok: true, value: await handlers[name](argument, caller)};
  } catch (error) {
    // A warning: most of these are told to the reader where they asked, as that the browser forbids a page.
    console.warn(`The call “${name}” failed.`, error);
    return {ok: false, error: reportOf(error)};
  }
}

/** Listens from now on; what it returns stops it. Whoever is not ours gets no answer. */
export function handleCalls<Calls>(handlers: Handlers<Calls>, options: CallOptions<Calls>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
    if (!isCallTo(options.recipient, message)) return undefined;
    const caller = options.recipient === 'tab' ? findBackgroundCaller(sender) : findCaller(sender);
    if (caller === undefined) return undefined;
    const answering = answer(message, caller, handlers, options);
    options.attend?.(answering);
    return answering;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** In a tab: only the background and our own pages can reach it, and the background has no address of its own in some browsers. */
function findBackgroundCaller(sender: Runtime.MessageSender): Caller | undefined {
  return sender.id === browser.runtime.id ? {kind: 'own-page'} : undefined;
}
