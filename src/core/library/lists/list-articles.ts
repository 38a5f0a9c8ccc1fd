import type {KeptArticle} from '../../annotations/annotation';
import type {Catalogue} from '../catalogue/catalogue';
import type {KnownArticle} from '../catalogue/known-article';
import {countStandings, Tally} from '../counts/counting';
import type {ArticleRow, Found} from '../found';
import type {ArticleOrder} from '../orders';
import {termsIn} from '../searching/searched';
import type {Hit, Sifted} from '../searching/sift';
import {standings} from '../wanted';
import {groupHits} from './group-hits';
import {type Compare, partInOrder} from './in-order';

const collator = new Intl.Collator();

interface Holding {
  readonly article: KnownArticle;
  readonly hits: readonly Hit[];
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
  most: (a, b) => b.hits.length - a.hits.length || byId(a, b),
};

/** The articles of what was found. */
export function listArticles(
  catalogue: Catalogue,
  {searched, hits}: Sifted,
  order: ArticleOrder,
  start: number,
  count: number,
): Found<ArticleOutline> {
  const groups = groupHits(hits, ({open, place}) => open.article[place] ?? 0);
  const holding = [...groups].flatMap(([number, hits]): Holding[] => {
    const article = catalogue.article(number);
    const times = hits.map(({open, place}) => open.shelf.createdAt[place] ?? 0);
    return article === undefined ? [] : [{article, hits, lastKeptAt: times.reduce((a, b) => Math.max(a, b))}];
  });
  const outline = ({article, hits, lastKeptAt}: Holding): ArticleOutline => {
    const counts = new Tally(standings.length);
    const texts = new Set<string>();
    for (const {open, place} of hits) {
      counts.add(open.shelf.standing[place]);
      texts.add(open.shelf.names[open.shelf.text[place] ?? 0] ?? '');
    }
    texts.delete('');
    return {
      id: article.id,
      terms: termsIn(searched, [article.title, article.site]),
      counts: countStandings(counts),
      lastKeptAt: new Date(lastKeptAt).toISOString(),
      texts: texts.size,
    };
  };
  return {rows: partInOrder(holding, orders[order], start, count).map(outline), total: holding.length};
}
