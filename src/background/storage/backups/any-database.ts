import {openDB} from 'idb';
import {NotKept, storageErrorOf} from '../storage-errors';
import type {AnyDatabase} from './slices';

/**
 * Reads a database as it is, of whatever version, newer ones too: nothing in it is changed. Throws `NotKept` when there
 * is none, and `StorageBroken`.
 */
export async function readAny<T>(name: string, read: (database: AnyDatabase) => Promise<T>): Promise<T> {
  let isMissing = false;
  try {
    const database = await openDB(name, undefined, {
      upgrade: (_database, _old, _new, transaction) => {
        // Only one that is not there is made in this way, and an empty one would stand in for ours.
        isMissing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    try {
      return await read(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw isMissing ? new NotKept('There is no such database.') : storageErrorOf(error);
  }
}
