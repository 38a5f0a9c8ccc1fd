import type {Annotation, AnnotationId, ArticleId, Capture, KeptArticle} from '../../core/annotations/annotation';
import {putArticle, type SeenArticle} from './article-store';
import type {Connection} from './connection';
import {noteWritten} from './indexing/journal';
import {NotKept} from './storage-errors';
import {readStored, type Writing, writeStored} from './transact';

/** All that is kept of one article. */
export interface KeptOfArticle {
  /** Without those in the bin, in the order of their words. */
  readonly annotations: readonly Annotation[];
  readonly article: KeptArticle | undefined;
  /** The newest text that something was kept of. */
  readonly capture: Capture | undefined;
}

/** Keeps an annotation with its article and the text that it counts in. Saved a second time, it stays as it was saved first. */
export function saveAnnotation(connection: Connection, annotation: Annotation, seen: SeenArticle): Promise<Annotation> {
  return writeStored(connection, async transaction => {
    const annotations = transaction.objectStore('annotations');
    const kept = await annotations.get(annotation.id);
    if (kept !== undefined) return kept;
    await annotations.put(annotation);
    await noteWritten(transaction, [annotation.id]);
    await putArticle(transaction, seen);
    return annotation;
  });
}

/**
 * Replaces an annotation by what `change` makes of it as it is now, so that of two who change it at once neither undoes
 * the other. With `seen`, its article and text are kept with it. Throws `NotKept`.
 */
export function changeAnnotation(
  connection: Connection,
  id: AnnotationId,
  change: (annotation: Annotation) => Annotation,
  seen?: SeenArticle,
): Promise<Annotation> {
  return writeStored(connection, async transaction => {
    const after = await changeIn(transaction, id, change);
    if (seen !== undefined) await putArticle(transaction, seen);
    return after;
  });
}

/** Within a write: the same of the annotation alone. */
export async function changeIn(
  transaction: Writing,
  id: AnnotationId,
  change: (annotation: Annotation) => Annotation,
): Promise<Annotation> {
  const annotations = transaction.objectStore('annotations');
  const before = await annotations.get(id);
  if (before === undefined) throw new NotKept('This annotation is not kept.');
  const after = change(before);
  await annotations.put(after);
  await noteWritten(transaction, [id]);
  return after;
}

function firstPosition({selectors}: Annotation): number {
  return selectors[0]?.position?.start ?? 0;
}

function inOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations
    .filter(({deletedAt}) => deletedAt === null)
    .sort((a, b) => firstPosition(a) - firstPosition(b) || (a.createdAt < b.createdAt ? -1 : 1));
}

/** Without those in the bin, in the order of their words. */
export async function listAnnotations(connection: Connection, articleId: ArticleId): Promise<Annotation[]> {
  const annotations = await readStored(connection, transaction =>
    transaction.objectStore('annotations').index('by-articleId').getAll(articleId),
  );
  return inOrder(annotations);
}

/** All that is kept of an article, as it stood at one moment. */
export function readKeptOf(connection: Connection, articleId: ArticleId): Promise<KeptOfArticle> {
  return readStored(connection, async transaction => {
    const annotations = await transaction.objectStore('annotations').index('by-articleId').getAll(articleId);
    const article = await transaction.objectStore('articles').get(articleId);
    const hash = article?.textHash ?? null;
    const capture = hash === null ? undefined : await transaction.objectStore('captures').get([articleId, hash]);
    return {annotations: inOrder(annotations), article, capture};
  });
}
