import type {DayCount} from '../found';
import {localDay} from '../local-day';
import type {Hit} from '../searching/sift';
import {standings} from '../wanted';
import {countStandings, Tally} from './counting';

/** No time zone's day begins within a quarter of an hour of the clock. */
const quarter = 15 * 60_000;

/** When these were kept; the earliest day first. */
export function countDays(hits: readonly Hit[]): readonly DayCount[] {
  const ofQuarter = new Map<number, Tally>();
  const days = new Map<string, Tally>();
  for (const {open, place} of hits) {
    const number = Math.floor((open.shelf.createdAt[place] ?? 0) / quarter);
    let tally = ofQuarter.get(number);
    if (tally === undefined) {
      const day = localDay(new Date(number * quarter).toISOString());
      tally = days.get(day) ?? new Tally(standings.length);
      days.set(day, tally);
      ofQuarter.set(number, tally);
    }
    tally.add(open.shelf.standing[place]);
  }
  return [...days]
    .map(([day, tally]) => ({day, counts: countStandings(tally)}))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
