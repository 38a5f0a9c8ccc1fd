import {beforeEach, expect, test, vi} from 'vitest';
import {changeMarks, changeSettings, readSettings} from '../../src/background/settings';
import {stored} from './slow-storage';

vi.mock('../../src/messaging/browser', async () => ({browser: (await import('./slow-storage')).slowBrowser}));

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
