import {browser} from '../messaging/browser';
import type {Settings} from '../messaging/contract';

const key = 'settings';
const defaults: Settings = {showDoubtful: false};

/** What the reader set, and the defaults for the rest; what is not of the right type counts as not set. */
export async function readSettings(): Promise<Settings> {
  const {[key]: stored} = await browser.storage.local.get(key);
  const set: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  return {showDoubtful: typeof set.showDoubtful === 'boolean' ? set.showDoubtful : defaults.showDoubtful};
}

/** Changes what is given and leaves the rest. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings: Settings = {...(await readSettings()), ...changes};
  await browser.storage.local.set({[key]: settings});
  return settings;
}
