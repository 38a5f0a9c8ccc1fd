import {beforeEach, describe, expect, it, vi} from 'vitest';
import {AwaitedCard} from '../../../src/content/card/awaited-card';
import type {Mark} from '../../../src/content/marks/mark';

const coming = vi.hoisted(() => ({
  isHere: false,
  arrive: (): void => undefined,
  fail: (_: Error): void => undefined,
}));
vi.mock('../../../src/content/drawing/drawing', () => ({findDrawing: () => (coming.isHere ? {} : undefined)}));
vi.mock('../../../src/content/drawing/bring-drawing', () => ({
  bringDrawing: () =>
    new Promise<void>((resolve, reject) => {
      coming.arrive = resolve;
      coming.fail = reject;
    }),
}));

const [one, other] = ['one', 'other'].map(key => ({key}) as unknown as Mark);

describe('A card that is asked for before the script is there that draws it', () => {
  const told: string[] = [];
  const shown: string[] = [];
  let awaited: AwaitedCard;

  beforeEach(() => {
    coming.isHere = false;
    told.length = 0;
    shown.length = 0;
    awaited = new AwaitedCard(why => told.push(why));
  });
  const ask = (mark: Mark | undefined, isPointed: boolean, name: string) =>
    awaited.mustWait(mark ?? null, isPointed, () => shown.push(name));
  const settle = () => new Promise(resolve => setTimeout(resolve, 0));

  it('comes when the script has come, and waits no more after that', async () => {
    expect(ask(one, true, 'first')).toBe(true);
    awaited.pointAt(one ?? null);
    coming.arrive();
    await settle();
    expect(shown).toEqual(['first']);
    coming.isHere = true;
    expect(ask(one, true, 'second')).toBe(false);
  });

  it('does not come where the reader points no more', async () => {
    ask(one, true, 'first');
    awaited.pointAt(other ?? null);
    coming.arrive();
    await settle();
    expect(shown).toEqual([]);
  });

  it('comes by key wherever the pointer is, but not after it was sent away', async () => {
    ask(one, false, 'asked');
    awaited.pointAt(null);
    coming.arrive();
    await settle();
    expect(shown).toEqual(['asked']);
    ask(one, false, 'sent away');
    awaited.forget();
    coming.arrive();
    await settle();
    expect(shown).toEqual(['asked']);
  });

  it('is told of when the script cannot come', async () => {
    ask(one, true, 'first');
    coming.fail(Object.assign(new Error('Nobody answers.'), {name: 'ExtensionUpdated'}));
    await settle();
    expect(shown).toEqual([]);
    expect(told).toEqual(['cardUpdated']);
  });
});
