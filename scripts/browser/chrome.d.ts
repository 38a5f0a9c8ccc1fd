/** Chrome's own name for the extension API, inside functions that Playwright runs in the background or in our pages. */
declare const chrome: import('webextension-polyfill').Browser;
