import type {OpenShelf} from '../catalogue/open-shelf';
import type {DayCount} from '../found';
import type {Sifted} from '../searching/sift';
import {standings} from '../wanted';
import {countStandings, Tally} from './counting';

const dayMs = 24 * 60 * 60_000;
/** No time zone's day begins within a quarter of an hour of the clock. */
const quarter = 15 * 60_000;

/** Days are counted from 1970, in 16 bits: until 2149. */
const mostDays = 2 ** 16;

/** Of each shelf that was counted: a shelf stays as it is, and to ask the clock's zone takes long. */
const known = new WeakMap<OpenShelf, Uint16Array>();

/** On which day of the machine's own time each was kept, by place. */
function daysOn(open: OpenShelf): Uint16Array {
  const before = known.get(open);
  if (before !== undefined) return before;
  const ofQuarter = new Map<number, number>();
  const days = Uint16Array.from(open.shelf.createdAt, time => {
    const number = Math.floor(time / quarter);
    const day = ofQuarter.get(number) ?? dayOf(new Date(number * quarter));
    ofQuarter.set(number, day);
    return day;
  });
  known.set(open, days);
  return days;
}

function dayOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs;
}

/** When these were kept; the earliest day first. */
export function countDays({shelves}: Sifted): readonly DayCount[] {
  const kinds = standings.length;
  const tally = new Tally(mostDays * kinds);
  let first = mostDays;
  let last = 0;
  for (const {open, hits} of shelves) {
    const days = daysOn(open);
    for (let at = 0; at < hits.length; at++) {
      const place = hits[at] ?? 0;
      const day = days[place] ?? 0;
      first = Math.min(first, day);
      last = Math.max(last, day);
      tally.add(day * kinds + (open.shelf.standing[place] ?? 0));
    }
  }
  const counted: DayCount[] = [];
  for (let day = first; day <= last; day++) {
    const ofDay = (kind: number): number => tally.of(day * kinds + kind);
    if (standings.every((_, kind) => ofDay(kind) === 0)) continue;
    counted.push({day: new Date(day * dayMs).toISOString().slice(0, 10), counts: countStandings({of: ofDay})});
  }
  return counted;
}
