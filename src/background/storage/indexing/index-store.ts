import type {Annotation, AnnotationId, KeptArticle} from '../../../core/annotations/annotation';
import type {Shelf} from '../../../core/library/index/shelf';
import type {Connection} from '../connection';
import {type ReadingIndex, readIndexed, writeIndexed} from '../transact';
import {noteWritten} from './journal';
import {madeBy} from './made-by';

/** What of the journal was not on the shelves at one moment. */
export interface Untaken {
  /** Changes when the shelves do. */
  readonly edition: number;
  /** Of the last note that was read. */
  readonly upTo: number;
  readonly ids: readonly AnnotationId[];
}

/** The shelves as they stood at one moment. */
export interface StoredShelves {
  readonly edition: number;
  readonly shelves: ReadonlyMap<number, Shelf>;
}

async function shelvesIn(transaction: ReadingIndex): Promise<StoredShelves> {
  const [edition, keys, shelves] = await Promise.all([
    transaction.objectStore('editions').get('shelves'),
    transaction.objectStore('shelves').getAllKeys(),
    transaction.objectStore('shelves').getAll(),
  ]);
  return {edition: edition?.number ?? 0, shelves: new Map(shelves.map((shelf, index) => [keys[index] ?? 0, shelf]))};
}

export function readShelves(connection: Connection): Promise<StoredShelves> {
  return readIndexed(connection, shelvesIn);
}

/** Reads the whole index. One that is missing, or was made by another version, is begun anew: everything is noted as not taken in. */
export async function readIndex(
  connection: Connection,
): Promise<StoredShelves & {readonly articles: readonly KeptArticle[]}> {
  const madeOf = await readIndexed(connection, transaction => transaction.objectStore('editions').get('shelves'));
  if (madeOf?.madeBy !== madeBy) await beginAnew(connection);
  return readIndexed(connection, async transaction => {
    const [stored, articles] = await Promise.all([
      shelvesIn(transaction),
      transaction.objectStore('articles').getAll(),
    ]);
    return {...stored, articles};
  });
}

/** Leaves the shelves empty and notes everything that is kept as not taken in; what was kept together stays together. */
export async function beginAnew(connection: Connection): Promise<void> {
  const {ids, upTo} = await readIndexed(connection, async transaction => {
    const articles = await transaction.objectStore('articles').getAll();
    articles.sort((a, b) => (a.firstKeptAt < b.firstKeptAt ? -1 : 1));
    const index = transaction.objectStore('annotations').index('by-articleId');
    const [keys, notes] = await Promise.all([
      Promise.all(articles.map(({id}) => index.getAllKeys(id))),
      transaction.objectStore('journal').getAllKeys(),
    ]);
    return {ids: keys.flat(), upTo: notes.at(-1) ?? 0};
  });
  await writeIndexed(connection, async transaction => {
    const editions = transaction.objectStore('editions');
    const before = await editions.get('shelves');
    await transaction.objectStore('shelves').clear();
    // What was written since the ids were read has notes of its own, which stay.
    await transaction.objectStore('journal').delete(IDBKeyRange.upperBound(upTo));
    await noteWritten(transaction, ids);
    await editions.put({madeBy, number: (before?.number ?? 0) + 1}, 'shelves');
  });
}

/** What was noted after a note. */
export function readUntaken(connection: Connection, after: number): Promise<Untaken> {
  return readIndexed(connection, async transaction => {
    const journal = transaction.objectStore('journal');
    const [edition, notes, keys] = await Promise.all([
      transaction.objectStore('editions').get('shelves'),
      journal.getAll(IDBKeyRange.lowerBound(after, true)),
      journal.getAllKeys(IDBKeyRange.lowerBound(after, true)),
    ]);
    return {edition: edition?.number ?? 0, upTo: keys.at(-1) ?? after, ids: [...new Set(notes.flat())]};
  });
}

/** Annotations as they are now, each beside its id; `undefined`: not kept any more. With the articles that they are of. */
export function readWritten(
  connection: Connection,
  ids: readonly AnnotationId[],
): Promise<{readonly annotations: readonly (Annotation | undefined)[]; readonly articles: readonly KeptArticle[]}> {
  return readIndexed(connection, async transaction => {
    const annotations = await Promise.all(ids.map(id => transaction.objectStore('annotations').get(id)));
    const articleIds = new Set(annotations.flatMap(annotation => annotation?.articleId ?? []));
    const articles = await Promise.all(Array.from(articleIds, id => transaction.objectStore('articles').get(id)));
    return {annotations, articles: articles.flatMap(article => article ?? [])};
  });
}

/** The oldest notes, until they name so many annotations. */
export function readOldest(connection: Connection, atLeast: number): Promise<Untaken> {
  return readIndexed(connection, async transaction => {
    const edition = await transaction.objectStore('editions').get('shelves');
    const ids = new Set<AnnotationId>();
    let upTo = 0;
    let cursor = await transaction.objectStore('journal').openCursor();
    while (cursor !== null && ids.size < atLeast) {
      for (const id of cursor.value) ids.add(id);
      upTo = cursor.key;
      cursor = await cursor.continue();
    }
    return {edition: edition?.number ?? 0, upTo, ids: [...ids]};
  });
}

/**
 * Puts shelves in their places and strikes the notes that they take in, up to one: all in one transaction, and only if
 * the shelves are of the edition that they were made from. Gives the new edition; `null`: they are not.
 */
export function putShelves(
  connection: Connection,
  shelves: ReadonlyMap<number, Shelf>,
  {edition, upTo}: Pick<Untaken, 'edition' | 'upTo'>,
): Promise<number | null> {
  return writeIndexed(connection, async transaction => {
    const editions = transaction.objectStore('editions');
    if ((await editions.get('shelves'))?.number !== edition) return null;
    await Promise.all([
      ...Array.from(shelves, ([number, shelf]) => transaction.objectStore('shelves').put(shelf, number)),
      transaction.objectStore('journal').delete(IDBKeyRange.upperBound(upTo)),
      editions.put({madeBy, number: edition + 1}, 'shelves'),
    ]);
    return edition + 1;
  });
}
