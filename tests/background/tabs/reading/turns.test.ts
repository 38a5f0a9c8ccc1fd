import {expect, test} from 'vitest';
import {Turns} from '../../../../src/background/tabs/reading/turns';

test('work on one tab is done one after the other; who comes while somebody waits shares that turn', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
  };
  const asked = ['first', 'second', 'third', 'fourth'].map(name => turns.take(7, work(name)));
  const elsewhere = turns.take(8, work('another tab'));
  await Promise.all([...asked, elsewhere]);
  expect(log).toEqual([
    'first begins',
    'another tab begins',
    'first ends',
    'another tab ends',
    'second begins',
    'second ends',
  ]);
});

test('work that fails lets the next begin', async () => {
  const turns = new Turns();
  const failing = turns.take(7, async () => {
    throw new Error('The frame has gone.');
  });
  const next = turns.take(7, async () => undefined);
  await expect(failing).rejects.toThrow('The frame has gone.');
  await expect(next).resolves.toBeUndefined();
});
