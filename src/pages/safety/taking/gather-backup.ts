import type {SliceMark, StoredSlice} from '../../../core/backups/storage-state';
import {backupPieces} from '../../../core/exports/backup';
import {fileName} from '../../../core/exports/files/file-name';
import {browser} from '../../../messaging/browser';
import {callBackground} from '../../../messaging/call-background';

export interface BackupFile {
  readonly name: string;
  readonly file: Blob;
  readonly annotations: number;
}

/** Bytes from which a file is compressed. */
const large = 1_000_000;

/**
 * Everything that a database holds, as a file: asked for in slices, so that neither side ever holds all of it, and a
 * worker that stops in between is asked again where it stopped. Rejects when `signal` is aborted.
 * @param setAside a database that was set aside; `null`: what is kept
 */
export async function gatherBackup(
  setAside: string | null,
  tell: (annotations: number) => void,
  signal: AbortSignal,
): Promise<BackupFile> {
  const ask = (mark: SliceMark | null) => callBackground('readSlice', {setAside, mark});
  const first = await ask(null);
  const exportedAt = new Date().toISOString();
  const head = {version: first.version, exportedAt, extensionVersion: browser.runtime.getManifest().version};
  let annotations = 0;
  const slices = async function* () {
    for (let slice: StoredSlice = first; ; slice = await ask(slice.next)) {
      signal.throwIfAborted();
      yield slice;
      if (slice.kind === 'annotations') annotations += slice.records.length;
      tell(annotations);
      if (slice.next === null) return;
    }
  };
  const parts: Blob[] = [];
  // Each piece becomes the browser's at once, which keeps large ones on the disk.
  for await (const piece of backupPieces(head, slices())) parts.push(new Blob([piece]));
  const whole = new Blob(parts, {type: 'application/json'});
  const isLarge = whole.size > large;
  const file = isLarge ? await compress(whole) : whole;
  const fileExtension = isLarge ? 'backup.json.gz' : 'backup.json';
  return {name: fileName([], {fileExtension}, exportedAt), file, annotations};
}

async function compress(whole: Blob): Promise<Blob> {
  const packed = await new Response(whole.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  return new Blob([packed], {type: 'application/gzip'});
}
