import {type IDBPDatabase, unwrap, wrap} from 'idb';
import type {SliceMark, StoredSlice} from '../../../core/backups/storage-state';
import type {Connection} from '../connection';
import {answerStores, importStores, indexStores} from '../schema';

/** A database as it is on the disk, whatever version of ours wrote it. */
export type AnyDatabase = IDBPDatabase<unknown>;

/** Annotations first: what they refer to is stored with them, so it is found in the slices that come after. */
const order = ['annotations', 'captures', 'articles'];

/** How many records make a slice: some hundred kilobytes of ordinary ones, and far less than a message may carry. */
const sizes: Readonly<Record<string, number>> = {annotations: 400, captures: 5, articles: 400};
const otherSize = 20;

const passing: ReadonlySet<string> = new Set([...importStores, ...indexStores, ...answerStores]);

function kindsOf(database: AnyDatabase): readonly string[] {
  const names = [...database.objectStoreNames].filter(name => !passing.has(name));
  return [...order.filter(kind => names.includes(kind)), ...names.filter(name => !order.includes(name)).sort()];
}

function isSliceKey(key: IDBValidKey): key is string | string[] {
  return typeof key === 'string' || (Array.isArray(key) && key.every(part => typeof part === 'string'));
}

/**
 * Reads what comes after a mark, from the beginning without one. Slices are read by themselves: each may be asked for
 * again, and whoever is interrupted goes on where they were.
 */
export async function readSlice(database: AnyDatabase, mark: SliceMark | null): Promise<StoredSlice> {
  const kinds = kindsOf(database);
  const kind = mark?.kind ?? kinds[0];
  const {version} = database;
  if (kind === undefined || !kinds.includes(kind)) return {kind: kind ?? '', records: [], version, next: null};
  const size = sizes[kind] ?? otherSize;
  const range = mark?.after == null ? undefined : IDBKeyRange.lowerBound(mark.after, true);
  const store = database.transaction(kind, 'readonly').store;
  const [records, keys] = await Promise.all([store.getAll(range, size), store.getAllKeys(range, size)]);
  const last = keys.at(-1);
  const isMore = records.length === size && last !== undefined && isSliceKey(last);
  const following = kinds[kinds.indexOf(kind) + 1];
  const next = isMore ? {kind, after: last} : following === undefined ? null : {kind: following, after: null};
  return {kind, records, version, next};
}

/** Reads a slice of what is kept. */
export async function readKeptSlice(connection: Connection, mark: SliceMark | null): Promise<StoredSlice> {
  return readSlice(wrap(unwrap(await connection.open())), mark);
}

/** All slices of what is kept, one after the other. */
export async function* slicesOf(connection: Connection): AsyncGenerator<StoredSlice> {
  let mark: SliceMark | null = null;
  do {
    const slice: StoredSlice = await readKeptSlice(connection, mark);
    yield slice;
    mark = slice.next;
  } while (mark !== null);
}
