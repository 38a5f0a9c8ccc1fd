import type {Annotation} from '../../core/annotations/annotation';
import type {Article} from '../../core/articles/article';
import {hashText} from '../../core/articles/hashing/hash-text';
import type {AnnotationDraft} from '../../messaging/contract';
import {saveAnnotation} from '../storage/annotation-store';
import type {Connection} from '../storage/connection';
import {describeSpans} from './describe-spans';
import {articleIdOf, type Evidence, seeArticle} from './see-article';

/** Keeps words with what finds them again and the text that they stood in. `now` is ISO 8601. */
export async function keepAnnotation(
  connection: Connection,
  article: Article,
  draft: AnnotationDraft,
  evidence: Evidence,
  now: string,
): Promise<Annotation> {
  const textHash = await hashText(article.text);
  const {id, spans, statement, correction, flag, note, tags, colour} = draft;
  const annotation: Annotation = {
    id,
    articleId: articleIdOf(article),
    textHash,
    selectors: describeSpans(article, spans, evidence),
    detectedSelectors: null,
    statement,
    correction,
    flag,
    note,
    tags,
    colour,
    createdAt: now,
    modifiedAt: now,
    deletedAt: null,
    earlierPlaces: [],
  };
  return saveAnnotation(connection, annotation, seeArticle(article, textHash, evidence, now));
}
