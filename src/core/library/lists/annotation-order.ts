import type {Catalogue} from '../catalogue/catalogue';
import type {KnownArticle} from '../catalogue/known-article';
import {idAt} from '../index/shelf';
import type {AnnotationOrder} from '../orders';
import type {Sifted, SiftedShelf} from '../searching/sift';
import type {Compare} from './in-order';
import {Least} from './least';

const collator = new Intl.Collator();

/** An annotation that was found, by its place. */
export interface Hit {
  readonly on: SiftedShelf;
  readonly place: number;
}

/** How annotations come in an order: by a number, the least first; those of the same number by their ids. */
interface Order {
  readonly keyOf: (on: SiftedShelf, place: number) => number;
  readonly isBackwards?: boolean;
}

function inWords(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const byFirstKept: Compare<KnownArticle> = (a, b) => inWords(a.firstKeptAt, b.firstKeptAt) || inWords(a.id, b.id);

/** How articles come in an order of annotations that goes by article. */
const articleOrders: Readonly<Record<'title' | 'site' | 'article', Compare<KnownArticle>>> = {
  title: (a, b) => collator.compare(a.title, b.title) || byFirstKept(a, b),
  site: (a, b) => collator.compare(a.site, b.site) || byFirstKept(a, b),
  article: byFirstKept,
};

/** For each article, which place it has among all by what is said of it. */
function rankArticles(catalogue: Catalogue, order: keyof typeof articleOrders): Uint32Array {
  const before = catalogue.articleRanks.get(order);
  if (before !== undefined) return before;
  const ranks = new Uint32Array(catalogue.articles.size);
  const known = Array.from(ranks, (_, number) => ({number, article: catalogue.article(number)}));
  known.sort((a, b) => (a.article && b.article ? articleOrders[order](a.article, b.article) : 0));
  for (const [rank, {number}] of known.entries()) ranks[number] = rank;
  catalogue.articleRanks.set(order, ranks);
  return ranks;
}

/** Milliseconds since 1970 and places in a text are less; so two numbers are one. */
const above = 2 ** 42;

function createdAt({open}: SiftedShelf, place: number): number {
  return open.shelf.createdAt[place] ?? 0;
}

function annotationOrder(catalogue: Catalogue, order: AnnotationOrder): Order {
  switch (order) {
    case 'relevance':
      return {keyOf: (on, place) => -((on.scores[place] ?? 0) * above + createdAt(on, place))};
    case 'newest':
      return {keyOf: (on, place) => -createdAt(on, place)};
    case 'oldest':
      return {keyOf: createdAt, isBackwards: true};
    case 'changed':
      return {keyOf: ({open}, place) => -(open.shelf.modifiedAt[place] ?? 0)};
    default: {
      const ranks = rankArticles(catalogue, order);
      const keyOf = ({open}: SiftedShelf, place: number): number =>
        (ranks[open.article[place] ?? 0] ?? 0) * 2 ** 32 + (open.shelf.position[place] ?? 0);
      return {keyOf, isBackwards: true};
    }
  }
}

/** A part of the hits, as they come in an order. Only those are sorted whose numbers are among the part’s. */
export function hitsInOrder(
  catalogue: Catalogue,
  {shelves, total}: Sifted,
  order: AnnotationOrder,
  start = 0,
  count = total,
): readonly Hit[] {
  const end = Math.min(start + count, total);
  if (start >= end) return [];
  const {keyOf, isBackwards = false} = annotationOrder(catalogue, order);
  const keys = new Float64Array(total);
  const first = new Least(end);
  let index = total;
  // The last shelf first: it has the newest, which are asked for most; so the others are passed over at a glance.
  for (let number = shelves.length - 1; number >= 0; number--) {
    const on = shelves[number];
    if (on === undefined) continue;
    for (let at = on.hits.length - 1; at >= 0; at--) {
      const key = keyOf(on, on.hits[at] ?? 0);
      keys[--index] = key;
      first.add(key);
    }
  }
  const least = start === 0 ? Number.NEGATIVE_INFINITY : first.at(start);
  const greatest = first.at(end - 1);
  const among: (Hit & {readonly key: number; readonly id: string})[] = [];
  let before = 0;
  index = 0;
  for (const on of shelves) {
    for (let at = 0; at < on.hits.length; at++) {
      const key = keys[index++] ?? 0;
      if (key < least) before++;
      if (key < least || key > greatest) continue;
      const place = on.hits[at] ?? 0;
      among.push({on, place, key, id: idAt(on.open.shelf, place)});
    }
  }
  const byId = isBackwards ? -1 : 1;
  among.sort((a, b) => a.key - b.key || byId * inWords(a.id, b.id));
  return among.slice(start - before, end - before);
}
