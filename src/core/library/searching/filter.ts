import {flags} from '../../annotations/annotation';
import {forms} from '../../statements/statement';
import type {Catalogue} from '../catalogue/catalogue';
import type {Names} from '../catalogue/names';
import type {OpenShelf} from '../catalogue/open-shelf';
import {standings, type Wanted} from '../wanted';

/** By what a list is narrowed; each a bit of its own. */
export const narrowing = {standings: 1, forms: 2, flags: 4, tags: 8, sites: 16, speakers: 32, other: 64} as const;

const kinds = ['standings', 'forms', 'flags', 'tags', 'sites', 'speakers'] as const;

/** By which of these something is chosen. */
export function narrowedBy(wanted: Wanted): number {
  return kinds.reduce((bits, kind) => (wanted[kind].length === 0 ? bits : bits | narrowing[kind]), 0);
}

/** What fails of what is wanted, by place of a shelf: bits of `narrowing`; 0: it is wanted. */
export type Failing = (open: OpenShelf) => Uint8Array;

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
  const isTimed = wanted.from !== '' || wanted.until !== '';
  const wantedBin = Number(bin);
  return ({shelf, hidden, article, speaker: speakers, tags}) => {
    const failed = new Uint8Array(hidden.length);
    // Column by column: a shelf is walked once for each thing that is chosen, and not at all for what is not.
    const narrow = (allowed: Uint8Array | null, column: Uint8Array | Uint32Array, bit: number): void => {
      if (allowed === null) return;
      // Without an if: what is chosen comes in no order, and a processor that guesses would mostly guess wrong.
      const fails = allowed.map(one => (one === 1 ? 0 : bit));
      for (let place = 0; place < failed.length; place++) {
        failed[place] = (failed[place] ?? 0) | (fails[column[place] ?? 0] ?? 0);
      }
    };
    const {binned, createdAt, tagStarts} = shelf;
    for (let place = 0; place < failed.length; place++) {
      if (hidden[place] !== 0 || binned[place] !== wantedBin) failed[place] = narrowing.other;
    }
    for (let place = 0; isTimed && place < failed.length; place++) {
      const time = createdAt[place] ?? 0;
      if (time < from || time >= until) failed[place] = narrowing.other;
    }
    narrow(standing, shelf.standing, narrowing.standings);
    narrow(form, shelf.form, narrowing.forms);
    narrow(flag, shelf.flag, narrowing.flags);
    narrow(site, article, narrowing.sites);
    narrow(speaker, speakers, narrowing.speakers);
    for (let place = 0; tag !== null && place < failed.length; place++) {
      const given = tags.subarray(tagStarts[place], tagStarts[place + 1]);
      if (!given.some(number => tag[number] === 1)) failed[place] = (failed[place] ?? 0) | narrowing.tags;
    }
    return failed;
  };
}

function articlesOf(catalogue: Catalogue, sites: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from({length: catalogue.articles.size}, (_, number) =>
    Number(sites.has(catalogue.article(number)?.site ?? '')),
  );
}
