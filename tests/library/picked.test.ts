import {describe, expect, test} from 'vitest';
import {allPicked, countPicked, isPicked, nonePicked, pick, rowsBetween} from '../../src/library/selecting/picked';

const rows = ['a', 'b', 'c', 'd', 'e'];

describe('Picking rows', () => {
  test('one by one, and away again', () => {
    const some = pick(pick(nonePicked, ['a', 'c'], true), ['a'], false);
    expect(rows.filter(row => isPicked(some, row))).toEqual(['c']);
    expect(countPicked(some, 5000)).toBe(1);
  });

  test('all that match, but some', () => {
    const most = pick(allPicked, ['b', 'd'], false);
    expect(rows.filter(row => isPicked(most, row))).toEqual(['a', 'c', 'e']);
    expect(countPicked(most, 5000)).toBe(4998);
    expect(countPicked(pick(most, ['b'], true), 5000)).toBe(4999);
  });

  test.each([
    ['downwards', 'b', 'd', ['b', 'c', 'd']],
    ['upwards', 'd', 'b', ['b', 'c', 'd']],
    ['the same one', 'c', 'c', ['c']],
    ['from a row of another page', 'z', 'c', ['c']],
    ['from nowhere', null, 'c', ['c']],
  ])('from one row to another: %s', (_, from, to, between) => {
    expect(rowsBetween(rows, from, to)).toEqual(between);
  });
});
