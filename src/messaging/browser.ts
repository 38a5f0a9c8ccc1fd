import type {Browser} from 'webextension-polyfill';

/** Chrome's name; Firefox has it too, with promises in manifest version 3. No element of a page's can stand in for it. */
declare const chrome: Browser;

/**
 * What the browser offers extensions. Asked for here alone, so that tests put another in its place. Throws when it is
 * imported outside of an extension.
 */
export const browser = chrome;
