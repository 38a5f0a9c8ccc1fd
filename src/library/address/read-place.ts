import {type ArticleId, flags} from '../../core/annotations/annotation';
import {isAnnotationId} from '../../core/annotations/annotation-id';
import {attributions, forms} from '../../core/statements/statement';
import {home, orders, type Place, views} from './place';

/** More of a kind than anybody chooses: an address may be written by anyone. */
const mostOfAKind = 50;
const longest = 500;

function isArticleId(address: string): address is ArticleId {
  return /^(?:https?|file):\/\//i.test(address);
}

/** An ISO day that there is. */
function isDay(written: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written));
}

/** The place that a query says; whatever in it means nothing is passed over. */
export function readPlace(query: string): Place {
  const written = new URLSearchParams(query);
  const text = (name: string) => (written.get(name) ?? '').slice(0, longest);
  const texts = (name: string) => [...new Set(written.getAll(name))].slice(0, mostOfAKind).filter(Boolean);
  const among = <Known extends string>(known: readonly Known[], name: string): readonly Known[] =>
    known.filter(one => written.getAll(name).includes(one));
  const day = (name: string) => (isDay(text(name)) ? text(name) : '');
  const article = written.get('article') ?? '';
  const annotation = text('annotation');
  const page = Number(written.get('page') ?? 1);
  return {
    view: among(views, 'view')[0] ?? home.view,
    wanted: {
      words: text('search'),
      standings: among([...attributions, 'own'], 'who'),
      forms: among(forms, 'form'),
      flags: among(flags, 'flag'),
      tags: texts('tag'),
      sites: texts('site'),
      speakers: texts('speaker'),
      from: day('from'),
      until: day('until'),
    },
    order: among(orders, 'order')[0] ?? null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    article: isArticleId(article) ? article : null,
    annotation: isAnnotationId(annotation) ? annotation : null,
  };
}
