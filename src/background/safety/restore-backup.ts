import {BackupUnreadable, readBackup} from '../../core/backups/read-backup';
import type {ImportRecords} from '../../core/imports/import-records';
import type {BackupStore} from '../storage/backups/backup-store';
import {type ComingSlice, mergeSlices} from '../storage/backups/merge-slices';
import {readAnswer} from '../storage/jobs/answers';
import {type Job, ownWork} from '../storage/jobs/job';
import {NotKept} from '../storage/storage-errors';
import type {SafetyParts} from './safety-parts';

/** The records of a backup inside the browser, some at a time. Throws `NotKept`, `BackupUnreadable`. */
export async function* slicesOfBackup(backups: BackupStore, at: string): AsyncGenerator<ComingSlice> {
  const file = await backups.read(at);
  if (file === null) throw new NotKept('This backup is not there any more.');
  let read = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.length;
      controller.enqueue(bytes);
    },
  });
  const words = file.stream().pipeThrough(counting).pipeThrough(new DecompressionStream('gzip'));
  for await (const records of readBackup(piecesOf(words))) {
    // They are our own, written by `makeBackup` and brought to this version by `readBackup`.
    yield {records: records as ImportRecords, read: read / file.size};
  }
}

async function* piecesOf(stream: ReadableStream<BufferSource>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const {done, value} = await reader.read().catch((cause: unknown) => {
        throw new BackupUnreadable('This backup is damaged.', {cause});
      });
      if (done) break;
      yield decoder.decode(value, {stream: true});
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Brings a backup into what is kept. Gives how many annotations came in or were brought up to date. */
export async function restoreBackup(
  {connection, backups}: SafetyParts,
  at: string,
  job: Job = ownWork,
): Promise<number> {
  const [before] = await readAnswer<number>(connection, job);
  return before ?? mergeSlices(connection, slicesOfBackup(backups, at), job);
}
