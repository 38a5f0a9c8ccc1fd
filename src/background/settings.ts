import type {MarkSettings} from '../core/marking/mark-settings';
import {readMarkSettings} from '../core/marking/read-mark-settings';
import {browser} from '../messaging/browser';
import type {Settings} from '../messaging/contract';
import {defaultSettings} from '../messaging/default-settings';

const key = 'settings';

let last: Promise<unknown> = Promise.resolve();

/** What the reader set, also what is being stored just now, and the defaults for the rest; what is not of the right type counts as not set. */
export async function readSettings(): Promise<Settings> {
  await last;
  const {[key]: stored} = await browser.storage.local.get(key);
  const set: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const flag = (name: 'showDoubtful' | 'keepTexts') => {
    const value = set[name];
    return typeof value === 'boolean' ? value : defaultSettings[name];
  };
  return {showDoubtful: flag('showDoubtful'), keepTexts: flag('keepTexts'), marks: readMarkSettings(set.marks)};
}

/** Changes what is given and leaves the rest. */
export function changeSettings(changes: Partial<Omit<Settings, 'marks'>>): Promise<Settings> {
  return change(settings => ({...settings, ...changes}));
}

/** The same for what concerns the marks. */
export function changeMarks(changes: Partial<MarkSettings>): Promise<Settings> {
  return change(settings => ({...settings, marks: {...settings.marks, ...changes}}));
}

/** One after the other: of two switches that are pressed at once, the second must not be stored over the first. */
function change(alter: (settings: Settings) => Settings): Promise<Settings> {
  const changed = readSettings().then(async before => {
    const settings = alter(before);
    await browser.storage.local.set({[key]: settings});
    return settings;
  });
  last = changed.catch(() => undefined);
  return changed;
}
