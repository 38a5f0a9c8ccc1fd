import {openDB} from 'idb';
import {recordSteps} from '../../core/annotations/record-steps';
import type {Database, Schema} from './schema';
import {StorageBroken, storageErrorOf} from './storage-errors';
import {storeSteps} from './store-steps';
import {type Steps, upgrade} from './upgrade';

/** The way to the database. It opens when first asked, and again after it was closed under us. */
export interface Connection {
  /** Throws `StorageTooNew` or `StorageBroken`; never wipes what is there. */
  open(): Promise<Database>;
  close(): Promise<void>;
}

/** @param name the database’s; asked for each time that it is opened, since the reader may go on with another one */
export function connectionTo(
  name: string | (() => Promise<string>),
  steps: Steps = {stores: storeSteps, records: recordSteps},
): Connection {
  let opening: Promise<Database> | null = null;

  const forget = (): void => {
    opening = null;
  };

  const openAnew = async (): Promise<Database> => {
    let stumbled: StorageBroken | null = null;
    try {
      const database = await openDB<Schema>(typeof name === 'string' ? name : await name(), steps.stores.length, {
        upgrade: async (database, fromVersion, _toVersion, transaction) => {
          try {
            await upgrade(database, fromVersion, transaction, steps);
          } catch (cause) {
            // The browser would commit what was done so far: no half-upgraded database.
            stumbled = new StorageBroken('What is kept cannot be brought to this version.', {cause});
            transaction.done.catch(() => undefined);
            transaction.abort();
          }
        },
        // A newer version of the extension wants to upgrade: make way, and open again when next asked.
        blocking: (_current, _blocked, event) => {
          forget();
          if (event.target instanceof IDBDatabase) event.target.close();
        },
        terminated: forget,
      });
      return database;
    } catch (error) {
      forget();
      throw stumbled ?? storageErrorOf(error);
    }
  };

  return {
    open() {
      opening ??= openAnew();
      return opening;
    },
    async close() {
      const database = await opening;
      forget();
      database?.close();
    },
  };
}
