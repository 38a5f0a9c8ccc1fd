import type {Catalogue} from '../catalogue/catalogue';
import {countFlags, mostFrequent, Tally} from '../counts/counting';
import type {Found, SpeakerRow} from '../found';
import type {SpeakerOrder} from '../orders';
import {termsIn} from '../searching/searched';
import type {Sifted} from '../searching/sift';
import {Few} from './few';
import {type Compare, partInOrder} from './in-order';

const collator = new Intl.Collator();

interface Speaking {
  readonly number: number;
  readonly name: string;
  readonly hits: number;
}

const byName: Compare<Speaking> = (a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1);
const orders: Readonly<Record<SpeakerOrder, Compare<Speaking>>> = {
  name: byName,
  most: (a, b) => b.hits - a.hits || byName(a, b),
};

/** Who stands behind what was found. */
export function listSpeakers(
  catalogue: Catalogue,
  sifted: Sifted,
  order: SpeakerOrder,
  start: number,
  count: number,
): Found<SpeakerRow> & {readonly most: number} {
  const counts = new Tally(catalogue.speakers.size);
  for (const {open, hits} of sifted.shelves) counts.addAll(open.speaker, hits);
  const heard = speakersAmong(counts.all);
  // Nobody may be among the most frequent: one more.
  const among = order === 'most' ? speakersAmong(counts.most(start + count + 1)) : heard;
  const speaking = among.map(number => ({
    number,
    name: catalogue.speakers.nameOf(number),
    hits: counts.of(number),
  }));
  const shown = partInOrder(speaking, orders[order], start, count);
  const details = detailsOf(
    catalogue,
    sifted,
    shown.map(({number}) => number),
  );
  const rows = shown.map(({number, name, hits}): SpeakerRow => {
    const {sites, articles, flags} = details.of(number) ?? noDetails();
    return {
      name,
      terms: termsIn(sifted.searched, [name]),
      count: hits,
      articles: articles.size,
      sites: mostFrequent(Array.from(sites, ([name, count]) => ({name, count}))),
      flags: countFlags(flags),
    };
  });
  return {rows, total: heard.length, most: heard.reduce((most, number) => Math.max(most, counts.of(number)), 0)};
}

/** Number 0 is nobody. */
function speakersAmong(numbers: readonly number[]): readonly number[] {
  return numbers.filter(number => number !== 0);
}

interface Details {
  readonly sites: Map<string, number>;
  readonly articles: Set<number>;
  readonly flags: Tally;
}

const noDetails = (): Details => ({sites: new Map(), articles: new Set(), flags: new Tally(10)});

/** What is told of the speakers that are shown; the others are only walked over. */
function detailsOf(catalogue: Catalogue, {shelves}: Sifted, speakers: readonly number[]): Few<Details> {
  const details = new Few(catalogue.speakers.size, speakers, noDetails);
  for (const {open, hits} of shelves) {
    for (let at = 0; at < hits.length; at++) {
      const place = hits[at] ?? 0;
      const found = details.of(open.speaker[place]);
      if (found === undefined) continue;
      const article = open.article[place] ?? 0;
      const site = catalogue.article(article)?.site ?? '';
      found.articles.add(article);
      found.flags.add(open.shelf.flag[place]);
      if (site !== '') found.sites.set(site, (found.sites.get(site) ?? 0) + 1);
    }
  }
  return details;
}
