import type {StoredBackup} from '../../../core/backups/storage-state';
import {fileName} from '../../../core/exports/files/file-name';
import {callBackground} from '../../../messaging/call-background';
import type {BackupFile} from './gather-backup';

/** A backup inside the browser, as a file; asked for part by part. Rejects when `signal` is aborted. */
export async function gatherOwnBackup({at, annotations}: StoredBackup, signal: AbortSignal): Promise<BackupFile> {
  const parts: Blob[] = [];
  let from: number | null = 0;
  while (from !== null) {
    signal.throwIfAborted();
    const part: {readonly bytes: string; readonly next: number | null} = await callBackground('readBackup', {at, from});
    parts.push(new Blob([Uint8Array.from(atob(part.bytes), letter => letter.charCodeAt(0))]));
    from = part.next;
  }
  const name = fileName([], {fileExtension: 'backup.json.gz'}, at);
  return {name, file: new Blob(parts, {type: 'application/gzip'}), annotations};
}
