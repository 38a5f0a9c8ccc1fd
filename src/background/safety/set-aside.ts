import type {ImportRecords} from '../../core/imports/import-records';
import {readAmount} from '../storage/backups/amount';
import {deleteDatabase} from '../storage/backups/delete-database';
import {type ComingSlice, mergeSlices} from '../storage/backups/merge-slices';
import {slicesOf} from '../storage/backups/slices';
import {type Connection, connectionTo} from '../storage/connection';
import {readAnswer} from '../storage/jobs/answers';
import {type Job, ownWork} from '../storage/jobs/job';
import {NotKept} from '../storage/storage-errors';
import {slicesOfBackup} from './restore-backup';
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
  const notes = await notebook.read();
  const database = nextName([notes.database, ...notes.setAside.map(({name}) => name)]);
  // What an attempt that was interrupted left: no name of it was noted.
  await deleteDatabase(database);
  const fresh = connectionTo(database);
  // It is made in any case.
  await fresh.open();
  if (at !== null) await mergeSlices(fresh, slicesOfBackup(backups, at), job);
  await fresh.close();
  await notebook.change(({setAside}) => ({
    database,
    setAside: [...setAside, {name: notes.database, at: now}],
    // The reader wants nothing in it: nothing of it was lost.
    ...(at === null && {emptiedAt: now}),
  }));
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
  const restored = before ?? (await mergeSlices(connection, slicesOfDatabase(name), job));
  await notebook.change(({setAside}) => ({setAside: setAside.filter(other => other.name !== name)}));
  await deleteDatabase(name);
  return restored;
}

async function* slicesOfDatabase(name: string): AsyncGenerator<ComingSlice> {
  const aside = connectionTo(name);
  try {
    const {annotations} = await readAmount(aside, null);
    let read = 0;
    for await (const {kind, records} of slicesOf(aside)) {
      if (kind === 'annotations') read += records.length;
      // Opened, it is of the newest version.
      yield {records: {...nothing, [kind]: records} as ImportRecords, read: read / Math.max(1, annotations)};
    }
  } finally {
    await aside.close();
  }
}
