import {browser} from '../../messaging/browser';
import {callTab} from '../../messaging/call-tab';
import {analyseTab} from './analyse-tab';
import {showFailure} from './badge';

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
  return tab?.id;
}

async function goToStatement(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  const request = {direction, only: 'all'} as const;
  try {
    await callTab(tabId, 'goToStatement', request);
  } catch {
    // Not read yet, or by an earlier version of the extension: the key is leave enough to read it now.
    await analyseTab(tabId);
    await callTab(tabId, 'goToStatement', request);
  }
}

/** What each key of the browser’s does; the names are the manifest’s. */
const commands: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  analyse: analyseTab,
  'next-statement': tabId => goToStatement(tabId, 'next'),
  'previous-statement': tabId => goToStatement(tabId, 'previous'),
};

/** Runs a command on the tab that the reader looks at. What goes wrong shows on the toolbar button. */
export async function runCommand(name: string, tab?: {readonly id?: number | undefined}): Promise<void> {
  const run = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const tabId = tab?.id ?? (await activeTabId());
  if (run === undefined || tabId === undefined) return;
  try {
    await run(tabId);
  } catch (error) {
    console.warn(`The command “${name}” failed.`, error);
    await showFailure(tabId);
  }
}
