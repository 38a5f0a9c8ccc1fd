import {beforeEach, expect, test, vi} from 'vitest';
import {notebook} from '../../../src/background/safety/notebook';
import {stored} from '../slow-storage';

vi.mock('../../../src/messaging/browser', async () => ({browser: (await import('../slow-storage')).slowBrowser}));

const monday = '2026-03-02T09:00:00.000Z';
const aside = (name: string) => ({name, at: monday});

beforeEach(() => stored.clear());

test('Of two notes that are written at once, both are there', async () => {
  await Promise.all([notebook.change(() => ({takenAt: monday})), notebook.change(() => ({emptiedAt: monday}))]);
  expect(await notebook.read()).toMatchObject({takenAt: monday, emptiedAt: monday});
});

test('Of two databases that are set aside at once, both are known', async () => {
  const add = (name: string) => notebook.change(({setAside}) => ({setAside: [...setAside, aside(name)]}));
  await Promise.all([add('one'), add('other')]);
  expect((await notebook.read()).setAside).toEqual([aside('one'), aside('other')]);
});

test('A note that cannot be written keeps no other from being written', async () => {
  const failing = notebook.change(() => {
    throw new Error('It failed.');
  });
  await Promise.all([expect(failing).rejects.toThrow('It failed.'), notebook.change(() => ({takenAt: monday}))]);
  expect(await notebook.read()).toMatchObject({takenAt: monday});
});
