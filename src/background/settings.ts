import {browser} from '../messaging/browser';
import type {Settings} from '../messaging/contract';
import {defaultSettings} from '../messaging/default-settings';

const key = 'settings';

/** What the reader set, and the defaults for the rest; what is not of the right type counts as not set. */
export async function readSettings(): Promise<Settings> {
  const {[key]: stored} = await browser.storage.local.get(key);
  const set: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const flag = (name: 'showDoubtful' | 'keepTexts') => {
    const value = set[name];
    return typeof value === 'boolean' ? value : defaultSettings[name];
  };
  return {showDoubtful: flag('showDoubtful'), keepTexts: flag('keepTexts')};
}

/** Changes what is given and leaves the rest. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings: Settings = {...(await readSettings()), ...changes};
  await browser.storage.local.set({[key]: settings});
  return settings;
}
