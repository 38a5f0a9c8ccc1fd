import type {Notebook, Notes} from '../../../src/background/safety/notebook';
import type {SafetyParts} from '../../../src/background/safety/safety-parts';
import {backupStore} from '../../../src/background/storage/backups/backup-store';
import {connectionTo} from '../../../src/background/storage/connection';
import {folderForTests} from './folder-for-tests';

/** Notes that are kept as long as the test. */
export function notebookOf(database: string): Notebook {
  let notes: Notes = {database, setAside: [], takenAt: null, filed: null, emptiedAt: null};
  return {
    read: async () => notes,
    change: async make => {
      notes = {...notes, ...make(notes)};
    },
  };
}

/** Everything that keeps what is kept, with databases of its own. */
export function safetyOver(database: string): SafetyParts {
  const notebook = notebookOf(database);
  return {
    connection: connectionTo(async () => (await notebook.read()).database),
    backups: backupStore(folderForTests()),
    index: async () => null,
    notebook,
    giveWay: async () => undefined,
    version: '1.2.3',
  };
}
