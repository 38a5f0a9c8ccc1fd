import {expect, test} from 'vitest';
import {backupsToKeep} from '../../../src/core/backups/rotation';

const dayMs = 24 * 60 * 60 * 1000;
/** A Sunday. */
const last = Date.parse('2026-03-29T12:00:00.000Z');
const daysBefore = (days: number): string => new Date(last - days * dayMs).toISOString();

test('of a backup a day, the last three days and the end of each of four weeks stay', () => {
  const kept: string[] = [];
  for (let days = 90; days >= 0; days--) {
    const staying = backupsToKeep([...kept, daysBefore(days)]);
    kept.splice(0, kept.length, ...staying);
  }
  expect(kept.sort().reverse()).toEqual([0, 1, 2, 7, 14, 21].map(daysBefore));
});

test('of a few far apart all stay', () => {
  const few = [0, 40, 200].map(daysBefore);
  expect([...backupsToKeep(few)].sort()).toEqual([...few].sort());
});
