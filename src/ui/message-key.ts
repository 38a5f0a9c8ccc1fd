import type messages from '../../_locales/en/messages.json';

/** The name of a message in the catalogue: a key that is missing there does not compile. */
export type MessageKey = keyof typeof messages;
