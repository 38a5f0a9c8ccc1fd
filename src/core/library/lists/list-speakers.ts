import type {Catalogue} from '../catalogue/catalogue';
import {countFlags, Tally} from '../counts/counting';
import {type Found, mostNames, type SpeakerRow} from '../found';
import type {SpeakerOrder} from '../orders';
import {termsIn} from '../searching/searched';
import type {Hit, Sifted} from '../searching/sift';
import {groupHits} from './group-hits';
import {type Compare, partInOrder} from './in-order';

const collator = new Intl.Collator();

interface Speaking {
  readonly name: string;
  readonly hits: readonly Hit[];
}

const byName: Compare<Speaking> = (a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1);
const orders: Readonly<Record<SpeakerOrder, Compare<Speaking>>> = {
  name: byName,
  most: (a, b) => b.hits.length - a.hits.length || byName(a, b),
};

/** Who stands behind what was found. */
export function listSpeakers(
  catalogue: Catalogue,
  {searched, hits}: Sifted,
  order: SpeakerOrder,
  start: number,
  count: number,
): Found<SpeakerRow> & {readonly most: number} {
  const groups = groupHits(hits, ({open, place}) => open.speaker[place] ?? 0);
  const speaking = [...groups]
    .map(([number, hits]) => ({name: catalogue.speakers.nameOf(number), hits}))
    .filter(({name}) => name !== '');
  const rowOf = ({name, hits}: Speaking): SpeakerRow => {
    const sites = new Map<string, number>();
    const articles = new Set<number>();
    const flags = new Tally(10);
    for (const {open, place} of hits) {
      const article = open.article[place] ?? 0;
      articles.add(article);
      flags.add(open.shelf.flag[place]);
      const site = catalogue.article(article)?.site ?? '';
      if (site !== '') sites.set(site, (sites.get(site) ?? 0) + 1);
    }
    return {
      name,
      terms: termsIn(searched, [name]),
      count: hits.length,
      articles: articles.size,
      sites: Array.from(sites, ([name, count]) => ({name, count}))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, mostNames),
      flags: countFlags(flags),
    };
  };
  return {
    rows: partInOrder(speaking, orders[order], start, count).map(rowOf),
    total: speaking.length,
    most: speaking.reduce((most, {hits}) => Math.max(most, hits.length), 0),
  };
}
