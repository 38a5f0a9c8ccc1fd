import type {AnnotationId, ArticleId, KeptArticle} from '../../core/annotations/annotation';
import {arrange} from '../../core/library/index/arrange';
import {type Entry, entryOf} from '../../core/library/index/entry';
import {shelfSize} from '../../core/library/index/shelf';
import type {Connection} from '../storage/connection';
import {putShelves, readOldest, readShelves, readWritten} from '../storage/indexing/index-store';

/** Annotations that are read together: a save that comes meanwhile waits for no more than these. */
const together = 250;

interface Written {
  /** `null`: not kept any more. */
  readonly entries: ReadonlyMap<AnnotationId, Entry | null>;
  readonly articles: Iterable<KeptArticle>;
}

/** What the index is to know of these annotations. */
export async function readEntries(connection: Connection, ids: readonly AnnotationId[]): Promise<Written> {
  const entries = new Map<AnnotationId, Entry | null>();
  const articles = new Map<ArticleId, KeptArticle>();
  for (let start = 0; start < ids.length; start += together) {
    const part = ids.slice(start, start + together);
    const written = await readWritten(connection, part);
    for (const article of written.articles) articles.set(article.id, article);
    for (const [index, id] of part.entries()) {
      const annotation = written.annotations[index];
      entries.set(id, annotation === undefined ? null : entryOf(annotation));
    }
  }
  return {entries, articles: articles.values()};
}

/**
 * Puts on the shelves what was written since they were stored: a part in one transaction after the other. A worker that
 * dies in the middle leaves the parts that are done, and the next one goes on from the first note that is left.
 */
export async function takeInAll(connection: Connection): Promise<void> {
  const stored = await readShelves(connection);
  const shelves = new Map(stored.shelves);
  for (let edition: number | null = stored.edition; edition !== null; ) {
    const oldest = await readOldest(connection, shelfSize);
    if (oldest.ids.length === 0 || oldest.edition !== edition) return;
    const {entries} = await readEntries(connection, oldest.ids);
    const changed = arrange(shelves, entries);
    edition = await putShelves(connection, changed, oldest);
    for (const [number, shelf] of changed) shelves.set(number, shelf);
  }
}
