import type {KeptTimes, TimeBin} from '../found';
import {type Standing, standings} from '../wanted';
import type {DayCount} from './count-days';

/** As many bars as can be told apart on a narrow window. */
const mostBars = 48;

type Unit = 'day' | 'week' | 'month' | 'year';
const unitDays: Readonly<Record<Unit, number>> = {day: 1, week: 7, month: 30.4, year: 365.25};

const dayMs = 86_400_000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The first day of the stretch that a day is in. Weeks begin on Monday. */
function startOf(day: string, unit: Unit): number {
  const time = Date.parse(day);
  const date = new Date(time);
  if (unit === 'week') return time - ((date.getUTCDay() + 6) % 7) * dayMs;
  if (unit === 'day') return time;
  return Date.UTC(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1);
}

function nextStart(start: number, unit: Unit): number {
  const date = new Date(start);
  if (unit === 'day' || unit === 'week') return start + unitDays[unit] * dayMs;
  return unit === 'month'
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    : Date.UTC(date.getUTCFullYear() + 1, 0, 1);
}

/**
 * Days, in order, as bars of days, weeks, months or years: the finest of which there are not too many. Gaps are bars of
 * nothing. `null`: nothing was kept.
 */
export function timesOf(days: readonly DayCount[]): KeptTimes | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const spanned = (Date.parse(last.day) - Date.parse(first.day)) / dayMs + 1;
  const units = ['day', 'week', 'month'] as const;
  const unit = units.find(each => spanned / unitDays[each] <= mostBars) ?? 'year';
  const bins: TimeBin[] = [];
  let place = 0;
  for (let start = startOf(first.day, unit); start <= Date.parse(last.day); start = nextStart(start, unit)) {
    const end = nextStart(start, unit);
    const counts: Record<Standing, number> = {named: 0, unnamed: 0, none: 0, own: 0};
    for (let one = days[place]; one !== undefined && Date.parse(one.day) < end; one = days[++place]) {
      for (const standing of standings) counts[standing] += one.counts[standing];
    }
    const total = counts.named + counts.unnamed + counts.none + counts.own;
    bins.push({from: isoDay(start), until: isoDay(end - dayMs), counts, total});
  }
  return {first: first.day, last: last.day, bins};
}
