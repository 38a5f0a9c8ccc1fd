import {binDays} from '../../core/library/bin-days';

const dayMs = 86_400_000;

/** Whole days that are left for restoring what was removed at a time (ISO 8601), today included. `now` in milliseconds. */
export function daysLeft(deletedAt: string, now: number): number {
  const gone = Math.floor((now - Date.parse(deletedAt)) / dayMs);
  return Math.min(binDays, Math.max(0, binDays - (Number.isNaN(gone) ? 0 : gone)));
}
