import type {ImportRecords} from '../../../core/imports/import-records';
import {addCounts, noCounts} from '../../../core/imports/kept-import';
import type {Connection} from '../connection';
import {importingStores, recordsIn} from '../imports/finish-import';
import {dropImport} from '../imports/import-store';
import {mergePart} from '../imports/merge-part';
import {NewShelves} from '../indexing/new-shelves';
import {answerOnce} from '../jobs/answers';
import {type Job, ownWork} from '../jobs/job';
import {NotKept} from '../storage-errors';
import {writeTo} from '../transact';

/** Some records of the newest version. */
export interface ComingSlice {
  readonly records: ImportRecords;
  /** How much of all is read with it, 0 to 1. */
  readonly read: number;
}

/**
 * Brings records into what is kept: an annotation that was changed later wins, nothing is removed, and what is there
 * already stays. They are put aside first, so that nobody has to hold all of them; then they come in, in one transaction.
 * Gives how many annotations came in or were brought up to date.
 */
export async function mergeSlices(
  connection: Connection,
  slices: AsyncIterable<ComingSlice>,
  job: Job = ownWork,
): Promise<number> {
  const importId = job.name ?? crypto.randomUUID();
  const tell = job.tellerOf(2);
  try {
    let parts = 0;
    for await (const {records, read} of slices) {
      await putAside(connection, importId, parts, records);
      parts += 1;
      tell(read);
    }
    return await bringIn(connection, importId, parts, job, tell);
  } finally {
    // What is left by a worker that dies here is forgotten after a day.
    await dropImport(connection, importId).catch(() => undefined);
  }
}

function putAside(connection: Connection, importId: string, index: number, records: ImportRecords): Promise<unknown> {
  const part = {importId, index, state: 'waiting', stagedAt: new Date().toISOString(), isWhole: true, records} as const;
  const put = ['importParts'] as const;
  return writeTo(connection, put, transaction => transaction.objectStore('importParts').put(part), 'relaxed');
}

function bringIn(
  connection: Connection,
  importId: string,
  parts: number,
  job: Job,
  tell: (done: number) => void,
): Promise<number> {
  return writeTo(connection, importingStores, transaction =>
    answerOnce(recordsIn(transaction), job, async () => {
      const shelves = await NewShelves.begin(recordsIn(transaction));
      let counts = noCounts;
      for (let index = 0; index < parts; index++) {
        const part = await transaction.objectStore('importParts').get([importId, index]);
        if (part?.state !== 'waiting') throw new NotKept('A part of this is not there any more.');
        counts = addCounts(counts, (await mergePart(recordsIn(transaction), part, shelves)).counts);
        tell(1 + (index + 1) / parts);
      }
      await shelves.end();
      return counts.added + counts.newer;
    }),
  );
}
