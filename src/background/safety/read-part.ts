import type {BackupStore} from '../storage/backups/backup-store';
import {NotKept} from '../storage/storage-errors';

/** Bytes of a part: messages may carry far more, but not in one breath. */
const size = 768_000;

/** A part of a backup, from a byte on, as base64: messages carry words only. */
export async function readPart(
  backups: BackupStore,
  at: string,
  from: number,
): Promise<{readonly bytes: string; readonly next: number | null}> {
  const file = await backups.read(at);
  if (file === null) throw new NotKept('This backup is not there any more.');
  const bytes = new Uint8Array(await file.slice(from, from + size).arrayBuffer());
  const letters = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return {bytes: btoa(letters), next: from + size < file.size ? from + size : null};
}
