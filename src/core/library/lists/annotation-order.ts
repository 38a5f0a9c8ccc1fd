import type {Catalogue} from '../catalogue/catalogue';
import type {KnownArticle} from '../catalogue/known-article';
import {idAt} from '../index/shelf';
import type {AnnotationOrder} from '../orders';
import type {Hit} from '../searching/sift';
import type {Compare} from './in-order';

const collator = new Intl.Collator();

function inWords(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For each article, which place it has among all by what is said of it. */
function rankArticles(catalogue: Catalogue, compare: Compare<KnownArticle>): Uint32Array {
  const ranks = new Uint32Array(catalogue.articles.size);
  const known = Array.from(ranks, (_, number) => ({number, article: catalogue.article(number)}));
  known.sort((a, b) => (a.article && b.article ? compare(a.article, b.article) : 0));
  for (const [rank, {number}] of known.entries()) ranks[number] = rank;
  return ranks;
}

const byFirstKept: Compare<KnownArticle> = (a, b) => inWords(a.firstKeptAt, b.firstKeptAt) || inWords(a.id, b.id);

/** How articles come in an order of annotations that goes by article. */
const articleOrders: Readonly<Record<'title' | 'site' | 'article', Compare<KnownArticle>>> = {
  title: (a, b) => collator.compare(a.title, b.title) || byFirstKept(a, b),
  site: (a, b) => collator.compare(a.site, b.site) || byFirstKept(a, b),
  article: byFirstKept,
};

const column = (name: 'createdAt' | 'modifiedAt' | 'position') => (hit: Hit) => hit.open.shelf[name][hit.place] ?? 0;
const createdAt = column('createdAt');
const modifiedAt = column('modifiedAt');
const position = column('position');
const byId: Compare<Hit> = (a, b) => inWords(idAt(a.open.shelf, a.place), idAt(b.open.shelf, b.place));
const newest: Compare<Hit> = (a, b) => createdAt(b) - createdAt(a) || byId(a, b);

/** How annotations come in an order. */
export function annotationOrder(catalogue: Catalogue, order: AnnotationOrder): Compare<Hit> {
  switch (order) {
    case 'relevance':
      return (a, b) => b.score - a.score || newest(a, b);
    case 'newest':
      return newest;
    case 'oldest':
      return (a, b) => newest(b, a);
    case 'changed':
      return (a, b) => modifiedAt(b) - modifiedAt(a) || byId(a, b);
    default: {
      const ranks = rankArticles(catalogue, articleOrders[order]);
      const rank = ({open, place}: Hit): number => ranks[open.article[place] ?? 0] ?? 0;
      return (a, b) => rank(a) - rank(b) || position(a) - position(b) || newest(b, a);
    }
  }
}
