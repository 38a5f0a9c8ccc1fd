import {describe, expect, test} from 'vitest';
import {timesOf} from '../../../src/core/library/counts/time-bins';

const on = (day: string, named = 1) => ({day, counts: {named, unnamed: 0, none: 0, own: 0}});
const binsOf = (days: Parameters<typeof timesOf>[0]) => timesOf(days)?.bins ?? [];
const told = (days: Parameters<typeof timesOf>[0]) =>
  binsOf(days).map(({from, until, total}) => `${from} ${until} ${total}`);

describe('When it was kept', () => {
  test('is told by day over some weeks, with the days on which nothing was', () => {
    expect(told([on('2026-02-27'), on('2026-03-01', 4)])).toEqual([
      '2026-02-27 2026-02-27 1',
      '2026-02-28 2026-02-28 0',
      '2026-03-01 2026-03-01 4',
    ]);
  });

  test('is told by week, from Monday on, over some months', () => {
    const bars = told([on('2026-01-01'), on('2026-01-04'), on('2026-01-05'), on('2026-05-01')]);
    expect(bars.slice(0, 2)).toEqual(['2025-12-29 2026-01-04 2', '2026-01-05 2026-01-11 1']);
  });

  test('is told by month over some years, and by year over decades', () => {
    expect(told([on('2024-02-10'), on('2026-01-31')])[0]).toBe('2024-02-01 2024-02-29 1');
    expect(told([on('1996-02-10'), on('2026-01-31')])[0]).toBe('1996-01-01 1996-12-31 1');
  });

  test.each([1, 40, 300, 1300, 9000, 20_000])('has no more bars than can be told apart, over %i days', spanned => {
    const last = new Date(Date.UTC(1970, 0, spanned)).toISOString().slice(0, 10);
    const bars = binsOf([on('1970-01-01'), on(last)]);
    expect(bars.length).toBeLessThanOrEqual(60);
    expect(bars.reduce((sum, {total}) => sum + total, 0)).toBe(2);
  });

  test('is nothing when nothing was', () => {
    expect(timesOf([])).toBeNull();
  });
});
