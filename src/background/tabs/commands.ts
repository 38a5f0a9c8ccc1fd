import {browser} from '../../messaging/browser';
import {callTab} from '../../messaging/call-tab';
import {changeMarks, readSettings} from '../settings';
import {attempt} from './attempt';
import {analyseTab} from './reading/analyse-tab';
import {tellEverybody} from './tell-everybody';

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
  return tab?.id;
}

/** Not read yet, or by an earlier version of the extension: the key is leave enough to read the page now. */
async function askTab(tabId: number, ask: () => Promise<null>): Promise<void> {
  try {
    await ask();
  } catch {
    await analyseTab(tabId);
    await ask();
  }
}

function goTo(direction: 'next' | 'previous', only: 'all' | 'none'): (tabId: number) => Promise<void> {
  return tabId => askTab(tabId, () => callTab(tabId, 'goToStatement', {direction, only}));
}

/** Who asks for the marks wants to see them, though they were switched off elsewhere. */
async function showMarks(tabId: number): Promise<void> {
  if (!(await readSettings()).marks.on) await tellEverybody('settingsChanged', await changeMarks({on: true}));
  await analyseTab(tabId);
}

async function switchMarks(tabId: number): Promise<void> {
  try {
    await callTab(tabId, 'switchMarks', null);
  } catch {
    // On a page that is not read there is nothing to switch off.
    await showMarks(tabId);
  }
}

/** What each key of the browser’s does; the names are the manifest’s. */
const commands: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  analyse: showMarks,
  'next-statement': goTo('next', 'all'),
  'previous-statement': goTo('previous', 'all'),
  'next-unattributed': goTo('next', 'none'),
  'previous-unattributed': goTo('previous', 'none'),
  'switch-marks': switchMarks,
  'open-legend': tabId => askTab(tabId, () => callTab(tabId, 'openLegend', null)),
};

/** Runs a command on the tab that the reader looks at. What goes wrong shows on the toolbar button. */
export async function runCommand(name: string, tab?: {readonly id?: number | undefined}): Promise<void> {
  const run = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const tabId = tab?.id ?? (await activeTabId());
  if (run !== undefined && tabId !== undefined) await attempt(name, tabId, run);
}
