import type {DayCount} from '../found';
import {localDay} from '../local-day';
import type {Sifted} from '../searching/sift';
import {standings} from '../wanted';
import {countStandings, Tally} from './counting';

/** No time zone's day begins within a quarter of an hour of the clock. */
const quarter = 15 * 60_000;

/** When these were kept; the earliest day first. */
export function countDays({shelves}: Sifted): readonly DayCount[] {
  const ofQuarter = new Map<number, Tally>();
  const days = new Map<string, Tally>();
  const tallyOf = (number: number): Tally => {
    const known = ofQuarter.get(number);
    if (known !== undefined) return known;
    const day = localDay(number * quarter);
    const tally = days.get(day) ?? new Tally(standings.length);
    days.set(day, tally);
    ofQuarter.set(number, tally);
    return tally;
  };
  for (const {open, hits} of shelves) {
    for (let at = 0; at < hits.length; at++) {
      const place = hits[at] ?? 0;
      tallyOf(Math.floor((open.shelf.createdAt[place] ?? 0) / quarter)).add(open.shelf.standing[place]);
    }
  }
  return [...days]
    .map(([day, tally]) => ({day, counts: countStandings(tally)}))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
