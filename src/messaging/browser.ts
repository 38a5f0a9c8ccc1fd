import './wire/uncover-api';
import polyfill from 'webextension-polyfill';

/**
 * What the browser offers extensions, in one shape for all of them: promises, and listeners that answer with one.
 * Asked for here alone, so that tests put another in its place. Throws when it is imported outside of an extension.
 */
export const browser = polyfill;
