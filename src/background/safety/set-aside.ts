import {readAmount} from '../storage/backups/amount';
import {deleteDatabase} from '../storage/backups/delete-database';
import {mergeRecords, type Records, recordsIn} from '../storage/backups/merge-records';
import {type Connection, connectionTo} from '../storage/connection';
import {readAnswer} from '../storage/jobs/answers';
import {type Job, ownWork} from '../storage/jobs/job';
import {NotKept} from '../storage/storage-errors';
import {recordsOf} from './restore-backup';
import type {SafetyParts} from './safety-parts';

const nothing = {articles: [], annotations: [], captures: []};

/**
 * Leaves the database that is in use as it is, and goes on with a new one that holds what a backup holds, or nothing. It
 * is in use once all of that is in it; until then nothing has happened. A database that opens stays in use: it was asked
 * for again, and is done. `now` is ISO 8601.
 */
export async function setAside(parts: SafetyParts, at: string | null, now: string, job: Job = ownWork): Promise<void> {
  const {connection, backups, notebook} = parts;
  if (await opens(connection)) return;
  const records = at === null ? nothing : await recordsOf(backups, at);
  const notes = await notebook.read();
  const database = nextName([notes.database, ...notes.setAside.map(({name}) => name)]);
  // What an attempt that was interrupted left: no name of it was noted.
  await deleteDatabase(database);
  const fresh = connectionTo(database);
  await mergeRecords(fresh, records, job);
  await fresh.close();
  await notebook.write({database, setAside: [...notes.setAside, {name: notes.database, at: now}]});
  await connection.close();
}

function opens(connection: Connection): Promise<boolean> {
  return readAmount(connection, null).then(
    () => true,
    () => false,
  );
}

/** `hearsay`, `hearsay-2`, `hearsay-3` … */
function nextName(names: readonly string[]): string {
  const numbers = names.map(name => Number(/-(\d+)$/.exec(name)?.[1] ?? 1));
  return `hearsay-${Math.max(...numbers) + 1}`;
}

/** Brings what was set aside into what is kept, and is done with it. Throws `StorageTooNew` or `StorageBroken` while it does not open. */
export async function bringBack(
  {connection, notebook}: SafetyParts,
  name: string,
  job: Job = ownWork,
): Promise<number> {
  const notes = await notebook.read();
  const [before] = await readAnswer<number>(connection, job);
  const isAside = notes.setAside.some(aside => aside.name === name);
  if (before === undefined && !isAside) throw new NotKept('This was not set aside.');
  const restored = before ?? (await mergeRecords(connection, await recordsOfDatabase(name), job));
  await notebook.write({setAside: notes.setAside.filter(other => other.name !== name)});
  await deleteDatabase(name);
  return restored;
}

async function recordsOfDatabase(name: string): Promise<Records> {
  const aside = connectionTo(name);
  try {
    return await recordsIn(aside);
  } finally {
    await aside.close();
  }
}
