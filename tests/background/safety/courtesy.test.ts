import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {Courtesy} from '../../../src/background/safety/courtesy';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that gives way once, and whether it has gone on. */
function working(courtesy: Courtesy) {
  const work = {goesOn: false};
  void courtesy.giveWay().then(() => {
    work.goesOn = true;
  });
  return work;
}

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('Work that nobody waits for goes on at once while nobody asks', async () => {
  const work = working(new Courtesy());
  await after(0);
  expect(work.goesOn).toBe(true);
});

test('It waits for whoever types, from letter to letter, and goes on when they rest', async () => {
  const courtesy = new Courtesy();
  courtesy.attend(Promise.resolve());
  const work = working(courtesy);
  for (const letter of 'said') {
    await after(300);
    courtesy.attend(Promise.resolve(letter));
  }
  expect(work.goesOn, 'while they type').toBe(false);
  await after(700);
  expect(work.goesOn, 'when they rest').toBe(true);
});

test('It waits for an answer that takes long, one that fails too', async () => {
  const courtesy = new Courtesy();
  const {promise, reject} = withReject();
  courtesy.attend(promise);
  const work = working(courtesy);
  await after(2_000);
  expect(work.goesOn, 'while somebody waits').toBe(false);
  reject(new Error('It failed.'));
  await after(700);
  expect(work.goesOn, 'when they know').toBe(true);
});

test('It goes on in the end although somebody asks without rest', async () => {
  const courtesy = new Courtesy();
  courtesy.attend(new Promise(() => undefined));
  const work = working(courtesy);
  await after(3_200);
  expect(work.goesOn).toBe(true);
});

function withReject(): {readonly promise: Promise<never>; readonly reject: (error: Error) => void} {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return {promise, reject};
}
