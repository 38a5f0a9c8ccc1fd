import type {Runtime} from 'webextension-polyfill';
import {browser} from '../../messaging/browser';

/** Shows what the marks mean, once: when the reader has just installed the extension. */
export async function welcome({reason}: Pick<Runtime.OnInstalledDetailsType, 'reason'>): Promise<void> {
  if (reason === 'install') await browser.tabs.create({url: browser.runtime.getURL('welcome.html')});
}
