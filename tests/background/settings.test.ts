import {beforeEach, expect, test, vi} from 'vitest';
import {changeMarks, changeSettings, readSettings} from '../../src/background/settings';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('webextension-polyfill', () => {
  const turn = () => new Promise(resolve => setTimeout(resolve, 0));
  const get = async (key: string) => {
    await turn();
    return {[key]: stored.get(key)};
  };
  const set = async (items: Record<string, unknown>) => {
    await turn();
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
  };
  return {default: {runtime: {id: 'abc'}, storage: {local: {get, set}}}};
});

beforeEach(() => stored.clear());

test('Of two switches that are pressed at once, both hold', async () => {
  await Promise.all([changeMarks({on: false}), changeSettings({keepTexts: false})]);
  expect(await readSettings()).toMatchObject({marks: {on: false}, keepTexts: false});
});

test('Whoever asks while a switch is being stored hears how it stands', async () => {
  const changing = changeMarks({on: false});
  expect((await readSettings()).marks.on).toBe(false);
  await changing;
});
