import type {Annotation, KeptArticle} from '../../core/annotations/annotation';
import {effectiveStatement} from '../../core/annotations/effective-statement';
import {wordsOfAnnotation} from '../../core/annotations/words-of-annotation';
import type {AnnotationRow} from '../../core/library/found';
import {localDay} from '../../core/library/local-day';
import {standingOf, type Wanted} from '../../core/library/wanted';
import {wordsIn} from '../../core/library/words-in';
import type {Connection} from '../storage/connection';
import {readStored} from '../storage/transact';

const any = <Value>(chosen: readonly Value[], value: Value): boolean => chosen.length === 0 || chosen.includes(value);

function fits(annotation: Annotation, article: KeptArticle, wanted: Wanted): boolean {
  const statement = effectiveStatement(annotation);
  const day = localDay(annotation.createdAt);
  return (
    any(wanted.standings, standingOf(annotation)) &&
    (wanted.forms.length === 0 || (statement !== null && wanted.forms.includes(statement.form))) &&
    (wanted.flags.length === 0 || (annotation.flag !== null && wanted.flags.includes(annotation.flag))) &&
    (wanted.tags.length === 0 || annotation.tags.some(tag => wanted.tags.includes(tag))) &&
    any(wanted.sites, article.siteName ?? '') &&
    any(wanted.speakers, statement?.speaker?.name ?? '') &&
    (wanted.from === '' || day >= wanted.from) &&
    (wanted.until === '' || day <= wanted.until)
  );
}

/** The words by which it is found; `null`: it is not. */
function termsOf(annotation: Annotation, article: KeptArticle, searched: readonly string[]): readonly string[] | null {
  const {note, tags} = annotation;
  const speaker = effectiveStatement(annotation)?.speaker?.name ?? '';
  const parts = [wordsOfAnnotation(annotation), note, ...tags, speaker, article.title, article.siteName ?? ''];
  const words = [...new Set(parts.flatMap(wordsIn))];
  const found = searched.map(typed => words.filter(word => word.startsWith(typed)));
  return found.every(terms => terms.length > 0) ? [...new Set(found.flat())] : null;
}

/** Everything that is wanted, in no order. */
export async function sift(connection: Connection, wanted: Wanted, bin: boolean): Promise<AnnotationRow[]> {
  const [articles, annotations] = await readStored(connection, transaction =>
    Promise.all([transaction.objectStore('articles').getAll(), transaction.objectStore('annotations').getAll()]),
  );
  const articleOf = new Map(articles.map(article => [article.id, article]));
  const searched = wordsIn(wanted.words);
  return annotations.flatMap(annotation => {
    const article = articleOf.get(annotation.articleId);
    if (article === undefined || (annotation.deletedAt !== null) !== bin || !fits(annotation, article, wanted))
      return [];
    const terms = termsOf(annotation, article, searched);
    return terms === null ? [] : [{annotation, article, terms}];
  });
}
