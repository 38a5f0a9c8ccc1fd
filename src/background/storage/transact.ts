import type {IDBPTransaction, StoreNames} from 'idb';
import {recordKinds} from '../../core/annotations/record-steps';
import type {Connection} from './connection';
import {answerStores, indexStores, type Schema} from './schema';
import {storageErrorOf} from './storage-errors';

/** What every write may touch: the records, the index of them, and what was answered. */
export const writtenStores = [...recordKinds, ...indexStores, ...answerStores] as const;
/** What the index is read from, and what it is stored in. */
const indexed = ['annotations', 'articles', ...indexStores] as const;

export type Reading = IDBPTransaction<Schema, typeof recordKinds, 'readonly'>;
export type WritingTo<Names extends readonly StoreNames<Schema>[]> = IDBPTransaction<Schema, Names, 'readwrite'>;
export type Writing = WritingTo<typeof writtenStores>;
export type ReadingIndex = IDBPTransaction<Schema, typeof indexed, 'readonly'>;
export type Indexing = WritingTo<typeof indexStores>;

/** A connection that was closed between opening and asking: the browser's word for it. */
function wasClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}

async function withDatabase<T>(
  connection: Connection,
  work: (database: Awaited<ReturnType<Connection['open']>>) => Promise<T>,
): Promise<T> {
  try {
    try {
      return await work(await connection.open());
    } catch (error) {
      if (!wasClosed(error)) throw error;
      await connection.close();
      return await work(await connection.open());
    }
  } catch (error) {
    throw storageErrorOf(error);
  }
}

/** Reads in one transaction: all of it as it stood at one moment. */
export function readStored<T>(connection: Connection, read: (transaction: Reading) => Promise<T>): Promise<T> {
  return readFrom(connection, recordKinds, read);
}

/** As `readStored`, with the index. */
export function readIndexed<T>(connection: Connection, read: (transaction: ReadingIndex) => Promise<T>): Promise<T> {
  return readFrom(connection, indexed, read);
}

/** The same of stores of one's choice. */
export function readFrom<T, Names extends readonly StoreNames<Schema>[]>(
  connection: Connection,
  stores: Names,
  read: (transaction: IDBPTransaction<Schema, Names, 'readonly'>) => Promise<T>,
): Promise<T> {
  return withDatabase(connection, database => read(database.transaction(stores, 'readonly')));
}

/**
 * Writes in one transaction: all of it or, when anything throws, nothing. It is on the disk when this resolves
 * (`strict`), since a reader who saw “kept” may pull the plug.
 * `write` may await nothing but the transaction: the browser would commit in between.
 */
export function writeStored<T>(connection: Connection, write: (transaction: Writing) => Promise<T>): Promise<T> {
  return writeTo(connection, writtenStores, write);
}

/** As `writeStored`, of the index alone. When the plug is pulled, the journal is lost with the shelves, or neither. */
export function writeIndexed<T>(connection: Connection, write: (transaction: Indexing) => Promise<T>): Promise<T> {
  return writeTo(connection, indexStores, write, 'relaxed');
}

/** The same for stores of one's choice. */
export function writeTo<T, Names extends readonly StoreNames<Schema>[]>(
  connection: Connection,
  stores: Names,
  write: (transaction: WritingTo<Names>) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  return withDatabase(connection, async database => {
    const transaction = database.transaction(stores, 'readwrite', {durability});
    // Heard here, so that an abort is not told twice; `done` below is what is waited for.
    transaction.done.catch(() => undefined);
    try {
      const result = await write(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      // A request that failed because the transaction did only says “aborted”; the transaction says why.
      const reason = transaction.error ?? error;
      abort(transaction);
      throw reason;
    }
  });
}

function abort(transaction: {abort(): void}): void {
  try {
    transaction.abort();
  } catch {
    // It is over already: the browser aborted it itself.
  }
}
