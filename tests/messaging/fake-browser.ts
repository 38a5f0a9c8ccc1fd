import type {Runtime} from 'webextension-polyfill';

type Listener = (message: unknown, sender: Runtime.MessageSender) => unknown;

/** The extension’s own address in these tests. */
export const ownAddress = 'chrome-extension://abc/';

/** As much of the browser as messages need; `api` stands in for what it offers extensions. */
export function fakeMessaging() {
  const listeners = new Set<Listener>();
  const sent: unknown[] = [];
  /** What is known until the browser is closed. */
  const session: Record<string, unknown> = {};
  const replies: (() => Promise<unknown>)[] = [];
  const transmit = (message: unknown): Promise<unknown> => {
    sent.push(message);
    return replies.shift()?.() ?? Promise.resolve(undefined);
  };
  return {
    sent,
    session,
    /** What the other side does with the next messages, one after the other. */
    replies,
    /** Lets a message come in; `undefined` when nobody answers. */
    receive(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
      for (const listener of listeners) {
        const reply = listener(message, sender);
        if (reply instanceof Promise) return reply;
      }
      return undefined;
    },
    api: {
      runtime: {
        id: 'abc',
        getURL: (path: string) => ownAddress + path,
        sendMessage: transmit,
        onMessage: {
          addListener: (listener: Listener) => void listeners.add(listener),
          removeListener: (listener: Listener) => void listeners.delete(listener),
        },
      },
      tabs: {sendMessage: (_tabId: number, message: unknown) => transmit(message)},
      storage: {session: {get: async () => session}},
    },
  };
}
