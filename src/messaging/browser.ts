import type {Browser, Events, Runtime} from 'webextension-polyfill';

/** What both browsers let a listener do: say `true`, and answer later. A promise is understood by Firefox alone. */
export type Answering = (
  message: unknown,
  sender: Runtime.MessageSender,
  reply: (answer: unknown) => void,
) => true | undefined;

/** What the browser offers extensions. */
type ExtensionApi = Browser & {readonly runtime: {readonly onMessage: Events.Event<Answering>}};

/**
 * Both browsers know it by this name, and it answers with promises in both. The other name, `browser`, is free in some:
 * there an element of the page's with that id would stand in for it.
 */
declare const chrome: ExtensionApi;

/** Throws when it is imported outside of an extension. */
export const browser = chrome;
