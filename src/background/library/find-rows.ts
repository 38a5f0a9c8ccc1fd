import type {Annotation, AnnotationId, ArticleId, KeptArticle} from '../../core/annotations/annotation';
import {annotationIdFrom} from '../../core/annotations/annotation-id';
import {effectiveStatement} from '../../core/annotations/effective-statement';
import type {Catalogue} from '../../core/library/catalogue/catalogue';
import type {AnnotationRow, ArticleRow, Found} from '../../core/library/found';
import {idAt} from '../../core/library/index/shelf';
import {type Hit, hitsInOrder} from '../../core/library/lists/annotation-order';
import {listArticles} from '../../core/library/lists/list-articles';
import {type SearchedWord, termsIn} from '../../core/library/searching/searched';
import {sift} from '../../core/library/searching/sift';
import type {Asked, LibraryCalls} from '../../messaging/library/library-calls';
import type {ArgumentOf} from '../../messaging/wire/calls';
import type {Connection} from '../storage/connection';
import {readStored} from '../storage/transact';

function idOf({on, place}: Hit): AnnotationId {
  return annotationIdFrom(idAt(on.open.shelf, place));
}

/** Everything in an annotation that is searched. */
function textsOf(annotation: Annotation): readonly string[] {
  const {selectors, note, tags} = annotation;
  const statement = effectiveStatement(annotation);
  return [
    ...selectors.map(({quote}) => quote.exact),
    note,
    ...tags,
    statement?.speaker?.name ?? '',
    statement?.source ?? '',
  ];
}

async function rowsOf(
  connection: Connection,
  ids: readonly AnnotationId[],
  searched: readonly SearchedWord[],
): Promise<AnnotationRow[]> {
  return readStored(connection, async transaction => {
    // Rows of one article stand together as often as not: it is read once.
    const articles = new Map<ArticleId, Promise<KeptArticle | undefined>>();
    const articleOf = (id: ArticleId): Promise<KeptArticle | undefined> => {
      const reading = articles.get(id) ?? transaction.objectStore('articles').get(id);
      articles.set(id, reading);
      return reading;
    };
    const rows = ids.map(async (id): Promise<AnnotationRow[]> => {
      const annotation = await transaction.objectStore('annotations').get(id);
      const article = annotation && (await articleOf(annotation.articleId));
      if (annotation === undefined || article === undefined) return [];
      const texts = [...textsOf(annotation), article.title, article.siteName ?? ''];
      return [{annotation, article, terms: termsIn(searched, texts)}];
    });
    return (await Promise.all(rows)).flat();
  });
}

export async function findAnnotations(
  connection: Connection,
  catalogue: Catalogue,
  {wanted, bin, order, start, count}: ArgumentOf<LibraryCalls, 'findAnnotations'>,
): Promise<Found<AnnotationRow>> {
  const sifted = sift(catalogue, wanted, bin);
  const part = hitsInOrder(catalogue, sifted, order, start, count);
  return {rows: await rowsOf(connection, part.map(idOf), sifted.searched), total: sifted.total};
}

export function findIds(catalogue: Catalogue, {wanted, bin}: Asked): readonly AnnotationId[] {
  return hitsInOrder(catalogue, sift(catalogue, wanted, bin), 'article').map(idOf);
}

export async function findArticles(
  connection: Connection,
  catalogue: Catalogue,
  {wanted, bin, order, start, count}: ArgumentOf<LibraryCalls, 'findArticles'>,
): Promise<Found<ArticleRow>> {
  const {rows, total} = listArticles(catalogue, sift(catalogue, wanted, bin), order, start, count);
  const articles = await readStored(connection, transaction =>
    Promise.all(rows.map(({id}) => transaction.objectStore('articles').get(id))),
  );
  return {
    rows: rows.flatMap(({id: _id, ...row}, index) => {
      const article = articles[index];
      return article === undefined ? [] : [{article, ...row}];
    }),
    total,
  };
}
