import {deleteDB} from 'idb';

/** Removes a database of ours that nobody uses. */
export async function deleteDatabase(name: string): Promise<void> {
  await deleteDB(name);
}
