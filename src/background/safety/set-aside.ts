import {deleteDatabase} from '../storage/backups/delete-database';
import {mergeRecords, recordsIn} from '../storage/backups/merge-records';
import {connectionTo} from '../storage/connection';
import {NotKept} from '../storage/storage-errors';
import {recordsOf} from './restore-backup';
import type {SafetyParts} from './safety-parts';

const nothing = {articles: [], annotations: [], captures: []};

/**
 * Leaves the database that is in use as it is, and goes on with a new one that holds what a backup holds, or nothing. It
 * is in use once all of that is in it; until then nothing has happened. `now` is ISO 8601.
 */
export async function setAside(parts: SafetyParts, at: string | null, now: string): Promise<void> {
  const {connection, backups, notebook} = parts;
  const records = at === null ? nothing : await recordsOf(backups, at);
  const notes = await notebook.read();
  const database = nextName([notes.database, ...notes.setAside.map(({name}) => name)]);
  // What an attempt that was interrupted left: no name of it was noted.
  await deleteDatabase(database);
  const fresh = connectionTo(database);
  await mergeRecords(fresh, records);
  await fresh.close();
  await notebook.write({database, setAside: [...notes.setAside, {name: notes.database, at: now}]});
  await connection.close();
}

/** `hearsay`, `hearsay-2`, `hearsay-3` … */
function nextName(names: readonly string[]): string {
  const numbers = names.map(name => Number(/-(\d+)$/.exec(name)?.[1] ?? 1));
  return `hearsay-${Math.max(...numbers) + 1}`;
}

/** Brings what was set aside into what is kept, and is done with it. Throws `StorageTooNew` or `StorageBroken` while it does not open. */
export async function bringBack({connection, notebook}: SafetyParts, name: string): Promise<number> {
  const notes = await notebook.read();
  if (!notes.setAside.some(aside => aside.name === name)) throw new NotKept('This was not set aside.');
  const aside = connectionTo(name);
  const records = await recordsIn(aside);
  await aside.close();
  const restored = await mergeRecords(connection, records);
  await notebook.write({setAside: notes.setAside.filter(other => other.name !== name)});
  await deleteDatabase(name);
  return restored;
}
