import {recordSteps} from '../../core/annotations/record-steps';
import {backupsToKeep} from '../../core/backups/rotation';
import type {StoredBackup, StoredSlice} from '../../core/backups/storage-state';
import {backupPieces} from '../../core/exports/backup';
import {readAmount} from '../storage/backups/amount';
import {slicesOf} from '../storage/backups/slices';
import type {SafetyParts} from './safety-parts';

/** Puts everything that is kept into one compressed file inside the browser, and drops those that have had their day. `now` is ISO 8601. */
export async function makeBackup(
  {connection, backups, index, version, giveWay}: SafetyParts,
  now: string,
): Promise<StoredBackup> {
  const {annotations, changedAt} = await readAmount(connection, await index());
  const head = {version: recordSteps.length, exportedAt: now, extensionVersion: version};
  const file = await compress(backupPieces(head, inTurns(slicesOf(connection), giveWay)));
  return backups.put({at: now, annotations, changedAt}, file, backupsToKeep);
}

async function* inTurns(
  slices: AsyncGenerator<StoredSlice>,
  giveWay: () => Promise<void>,
): AsyncGenerator<StoredSlice> {
  for await (const slice of slices) {
    await giveWay();
    yield slice;
  }
}

/** Gzip, piece by piece: only what is compressed is held. */
async function compress(pieces: AsyncGenerator<string>): Promise<Blob> {
  const encoder = new TextEncoder();
  const words = new ReadableStream<BufferSource>({
    async pull(controller) {
      const {done, value} = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(words.pipeThrough(new CompressionStream('gzip'))).blob();
}
