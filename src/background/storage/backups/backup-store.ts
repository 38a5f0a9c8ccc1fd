import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {StoredBackup} from '../../../core/backups/storage-state';
import {storageErrorOf} from '../storage-errors';

interface BackupSchema extends DBSchema {
  /** A database of its own, so that what damages the other one leaves the backups. */
  backups: {key: string; value: StoredBackup & {readonly file: Blob}};
}

async function withBackups<T>(name: string, work: (database: IDBPDatabase<BackupSchema>) => Promise<T>): Promise<T> {
  try {
    const database = await openDB<BackupSchema>(name, 1, {
      upgrade: opened => void opened.createObjectStore('backups', {keyPath: 'at'}),
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw storageErrorOf(error);
  }
}

/** The backups that are kept inside the browser. */
export interface BackupStore {
  /** The newest first. */
  list(): Promise<readonly StoredBackup[]>;
  /** The compressed file; `null`: it is not there any more. */
  read(at: string): Promise<Blob | null>;
  /** Keeps one and drops those that `staying` leaves out, in one transaction. */
  put(backup: StoredBackup, file: Blob, staying: (times: readonly string[]) => ReadonlySet<string>): Promise<void>;
}

export function backupStore(name = 'hearsay-backups'): BackupStore {
  return {
    list: () =>
      withBackups(name, async database => {
        const backups = await database.getAll('backups');
        return backups.reverse().map(({file: _file, ...backup}) => backup);
      }),
    read: at => withBackups(name, async database => (await database.get('backups', at))?.file ?? null),
    put: (backup, file, staying) =>
      withBackups(name, async database => {
        const transaction = database.transaction('backups', 'readwrite', {durability: 'strict'});
        const before = await transaction.store.getAllKeys();
        const kept = staying([...before, backup.at]);
        await Promise.all([
          ...before.filter(at => !kept.has(at)).map(at => transaction.store.delete(at)),
          transaction.store.put({...backup, file}),
          transaction.done,
        ]);
      }),
  };
}
