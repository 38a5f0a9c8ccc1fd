import {browser} from '../../messaging/browser';

/** Firefox's own way to its page of keys, since version 137; newer than the polyfill's types. */
interface ShortcutSettings {
  openShortcutSettings(): Promise<void>;
}

function hasShortcutSettings(commands: object): commands is ShortcutSettings {
  return 'openShortcutSettings' in commands;
}

/** Opens the page where the browser lets its reader change keys; extensions may only show them. */
export async function changeKeys(): Promise<void> {
  if (hasShortcutSettings(browser.commands)) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({url: 'chrome://extensions/shortcuts'});
}
