import {flags} from '../../annotations/annotation';
import {forms} from '../../statements/statement';
import type {Catalogue} from '../catalogue/catalogue';
import type {Names} from '../catalogue/names';
import type {OpenShelf} from '../catalogue/open-shelf';
import {standings, type Wanted} from '../wanted';

/** By what a list is narrowed; each a bit of its own. */
export const narrowing = {standings: 1, forms: 2, flags: 4, tags: 8, sites: 16, speakers: 32, other: 64} as const;

/** What fails of what is wanted, for an annotation on a shelf: bits of `narrowing`; 0: it is wanted. */
export type Failing = (open: OpenShelf, place: number) => number;

/** Which numbers are chosen; `null`: any. */
function among(count: number, chosen: readonly (number | undefined)[], wanted: boolean): Uint8Array | null {
  if (!wanted) return null;
  const allowed = new Uint8Array(count);
  for (const number of chosen) if (number !== undefined) allowed[number] = 1;
  return allowed;
}

function midnight(day: string, daysLater: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).getTime();
}

export function failing(catalogue: Catalogue, wanted: Wanted, bin: boolean): Failing {
  const named = (names: Names, chosen: readonly string[]) =>
    among(
      names.size,
      chosen.map(name => names.find(name)),
      chosen.length > 0,
    );
  const numbered = <Name>(known: readonly Name[], chosen: readonly Name[], from: number) =>
    among(
      known.length + from,
      chosen.map(name => known.indexOf(name) + from),
      chosen.length > 0,
    );
  const standing = numbered(standings, wanted.standings, 0);
  const form = numbered(forms, wanted.forms, 1);
  const flag = numbered(flags, wanted.flags, 1);
  const speaker = named(catalogue.speakers, wanted.speakers);
  const tag = named(catalogue.tags, wanted.tags);
  const site = wanted.sites.length === 0 ? null : articlesOf(catalogue, new Set(wanted.sites));
  const from = wanted.from === '' ? Number.NEGATIVE_INFINITY : midnight(wanted.from, 0);
  const until = wanted.until === '' ? Number.POSITIVE_INFINITY : midnight(wanted.until, 1);
  const binned = Number(bin);
  return ({shelf, hidden, article, speaker: speakers, tags}, place) => {
    let failed = 0;
    const createdAt = shelf.createdAt[place] ?? 0;
    if (hidden[place] === 1 || shelf.binned[place] !== binned || createdAt < from || createdAt >= until) {
      failed = narrowing.other;
    }
    if (standing?.[shelf.standing[place] ?? 0] === 0) failed |= narrowing.standings;
    if (form?.[shelf.form[place] ?? 0] === 0) failed |= narrowing.forms;
    if (flag?.[shelf.flag[place] ?? 0] === 0) failed |= narrowing.flags;
    if (site?.[article[place] ?? 0] === 0) failed |= narrowing.sites;
    if (speaker?.[speakers[place] ?? 0] === 0) failed |= narrowing.speakers;
    if (tag !== null) {
      let isGiven = false;
      const end = shelf.tagStarts[place + 1] ?? 0;
      for (let at = shelf.tagStarts[place] ?? 0; at < end; at++) if (tag[tags[at] ?? 0] === 1) isGiven = true;
      if (!isGiven) failed |= narrowing.tags;
    }
    return failed;
  };
}

function articlesOf(catalogue: Catalogue, sites: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from({length: catalogue.articles.size}, (_, number) =>
    Number(sites.has(catalogue.article(number)?.site ?? '')),
  );
}
