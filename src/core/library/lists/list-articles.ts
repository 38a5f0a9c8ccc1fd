import type {KeptArticle} from '../../annotations/annotation';
import type {Catalogue} from '../catalogue/catalogue';
import type {KnownArticle} from '../catalogue/known-article';
import {countStandings, Tally} from '../counts/counting';
import type {ArticleRow, Found} from '../found';
import type {ArticleOrder} from '../orders';
import {termsIn} from '../searching/searched';
import type {Sifted} from '../searching/sift';
import {standings} from '../wanted';
import {Few} from './few';
import {type Compare, partInOrder} from './in-order';

const collator = new Intl.Collator();

interface Holding {
  readonly number: number;
  readonly article: KnownArticle;
  readonly hits: number;
  /** Milliseconds since 1970. */
  readonly lastKeptAt: number;
}

/** A row but for the article itself, of which only the id is known here. */
export type ArticleOutline = Omit<ArticleRow, 'article'> & Pick<KeptArticle, 'id'>;

const byId: Compare<Holding> = (a, b) => (a.article.id < b.article.id ? -1 : 1);
const orders: Readonly<Record<ArticleOrder, Compare<Holding>>> = {
  newest: (a, b) => b.lastKeptAt - a.lastKeptAt || byId(a, b),
  oldest: (a, b) => a.lastKeptAt - b.lastKeptAt || byId(a, b),
  title: (a, b) => collator.compare(a.article.title, b.article.title) || byId(a, b),
  site: (a, b) => collator.compare(a.article.site, b.article.site) || byId(a, b),
  most: (a, b) => b.hits - a.hits || byId(a, b),
};

/** The articles of what was found. */
export function listArticles(
  catalogue: Catalogue,
  sifted: Sifted,
  order: ArticleOrder,
  start: number,
  count: number,
): Found<ArticleOutline> {
  const holding = articlesHolding(catalogue, sifted);
  const shown = partInOrder(holding, orders[order], start, count);
  const details = detailsOf(
    catalogue,
    sifted,
    shown.map(({number}) => number),
  );
  const rows = shown.map(({number, article, lastKeptAt}): ArticleOutline => {
    const {counts, texts} = details.of(number) ?? noDetails();
    return {
      id: article.id,
      terms: termsIn(sifted.searched, [article.title, article.site]),
      counts: countStandings(counts),
      lastKeptAt: new Date(lastKeptAt).toISOString(),
      texts: texts.size,
    };
  });
  return {rows, total: holding.length};
}

function articlesHolding(catalogue: Catalogue, {shelves}: Sifted): readonly Holding[] {
  const counts = new Tally(catalogue.articles.size);
  const times = new Float64Array(catalogue.articles.size);
  for (const {open, hits} of shelves) {
    counts.addAll(open.article, hits);
    for (let at = 0; at < hits.length; at++) {
      const place = hits[at] ?? 0;
      const number = open.article[place] ?? 0;
      const time = open.shelf.createdAt[place] ?? 0;
      if (time > (times[number] ?? 0)) times[number] = time;
    }
  }
  const holding: Holding[] = [];
  for (const number of counts.all) {
    const article = catalogue.article(number);
    if (article) holding.push({number, article, hits: counts.of(number), lastKeptAt: times[number] ?? 0});
  }
  return holding;
}

interface Details {
  readonly counts: Tally;
  readonly texts: Set<string>;
}

const noDetails = (): Details => ({counts: new Tally(standings.length), texts: new Set()});

/** What is told of the articles that are shown; the others are only walked over. */
function detailsOf(catalogue: Catalogue, {shelves}: Sifted, articles: readonly number[]): Few<Details> {
  const details = new Few(catalogue.articles.size, articles, noDetails);
  for (const {open, hits} of shelves) {
    const {shelf, article} = open;
    for (let at = 0; at < hits.length; at++) {
      const place = hits[at] ?? 0;
      const found = details.of(article[place]);
      if (found === undefined) continue;
      found.counts.add(shelf.standing[place]);
      const text = shelf.text[place] ?? 0;
      if (text !== 0) found.texts.add(shelf.names[text] ?? '');
    }
  }
  return details;
}
