import type {Annotation, Capture, KeptArticle} from '../../../core/annotations/annotation';
import type {Connection} from '../connection';
import {noteWritten} from '../indexing/journal';
import {readStored, type Writing, writeStored} from '../transact';

/** Records of the newest version. */
export interface Records {
  readonly articles: readonly KeptArticle[];
  readonly annotations: readonly Annotation[];
  readonly captures: readonly Capture[];
}

/**
 * Brings records into what is kept, in one transaction: an annotation that was changed later wins, nothing is removed,
 * and what is there already stays. Gives how many annotations came in or were brought up to date.
 */
export function mergeRecords(connection: Connection, {articles, annotations, captures}: Records): Promise<number> {
  return writeStored(connection, async transaction => {
    for (const article of articles) await mergeArticle(transaction, article);
    for (const capture of captures) await mergeCapture(transaction, capture);
    let merged = 0;
    for (const annotation of annotations) if (await mergeAnnotation(transaction, annotation)) merged += 1;
    return merged;
  });
}

async function mergeArticle(transaction: Writing, article: KeptArticle): Promise<void> {
  const store = transaction.objectStore('articles');
  const kept = await store.get(article.id);
  const firstKeptAt = [kept?.firstKeptAt ?? article.firstKeptAt, article.firstKeptAt].sort()[0] ?? article.firstKeptAt;
  await store.put({...(kept ?? article), firstKeptAt});
}

async function mergeCapture(transaction: Writing, capture: Capture): Promise<void> {
  const store = transaction.objectStore('captures');
  if ((await store.getKey([capture.articleId, capture.textHash])) === undefined) await store.put(capture);
}

async function mergeAnnotation(transaction: Writing, annotation: Annotation): Promise<boolean> {
  const store = transaction.objectStore('annotations');
  const kept = await store.get(annotation.id);
  if (kept !== undefined && kept.modifiedAt >= annotation.modifiedAt) return false;
  await store.put(annotation);
  await noteWritten(transaction, [annotation.id]);
  return true;
}

/** All that a database holds, as it stood at one moment. */
export function recordsIn(connection: Connection): Promise<Records> {
  return readStored(connection, async transaction => ({
    articles: await transaction.objectStore('articles').getAll(),
    annotations: await transaction.objectStore('annotations').getAll(),
    captures: await transaction.objectStore('captures').getAll(),
  }));
}
