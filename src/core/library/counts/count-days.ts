import type {OpenShelf} from '../catalogue/open-shelf';
import type {StandingCounts} from '../found';
import type {Sifted} from '../searching/sift';
import {standings} from '../wanted';
import {countStandings, Tally} from './counting';

/** What was kept on one day, which is one of the reader's own time. */
export interface DayCount {
  /** ISO day. */
  readonly day: string;
  readonly counts: StandingCounts;
}

const dayMs = 24 * 60 * 60_000;
/** No time zone's day begins within a quarter of an hour of the clock. */
const quarter = 15 * 60_000;

/** Days are counted from 1970, in 16 bits: until 2149. */
const mostDays = 2 ** 16;

const kinds = standings.length;

interface Days {
  /** By place: on which day it was kept, and how it stands, in one number. */
  readonly numbers: Uint32Array;
  readonly first: number;
  readonly last: number;
}

/** Of each shelf that was counted: a shelf stays as it is, and to ask the clock's zone takes long. */
const known = new WeakMap<OpenShelf, Days>();

/** The days of the machine's own time. */
function daysOn(open: OpenShelf): Days {
  const before = known.get(open);
  if (before !== undefined) return before;
  const ofQuarter = new Map<number, number>();
  const numbers = Uint32Array.from(open.shelf.createdAt, (time, place) => {
    const number = Math.floor(time / quarter);
    const day = ofQuarter.get(number) ?? dayOf(new Date(number * quarter));
    ofQuarter.set(number, day);
    return day * kinds + (open.shelf.standing[place] ?? 0);
  });
  const all = [...ofQuarter.values()];
  const days = {numbers, first: Math.min(...all), last: Math.max(...all)};
  known.set(open, days);
  return days;
}

function dayOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs;
}

/** When these were kept; the earliest day first. */
export function countDays({shelves}: Sifted): readonly DayCount[] {
  const tally = new Tally(mostDays * kinds);
  let first = mostDays;
  let last = 0;
  for (const {open, hits} of shelves) {
    const days = daysOn(open);
    first = Math.min(first, days.first);
    last = Math.max(last, days.last);
    tally.addAll(days.numbers, hits);
  }
  const counted: DayCount[] = [];
  for (let day = first; day <= last; day++) {
    const ofDay = (kind: number): number => tally.of(day * kinds + kind);
    if (standings.every((_, kind) => ofDay(kind) === 0)) continue;
    counted.push({day: new Date(day * dayMs).toISOString().slice(0, 10), counts: countStandings({of: ofDay})});
  }
  return counted;
}
