import type {StoredBackup} from '../../../core/backups/storage-state';
import {storageErrorOf} from '../storage-errors';

/** The backups that are kept inside the browser. */
export interface BackupStore {
  /** The newest first. */
  list(): Promise<readonly StoredBackup[]>;
  /** The compressed file; `null`: it is not there any more. */
  read(at: string): Promise<Blob | null>;
  /** Keeps one, and then drops those that `staying` leaves out. */
  put(
    backup: Omit<StoredBackup, 'bytes'>,
    file: Blob,
    staying: (times: readonly string[]) => ReadonlySet<string>,
  ): Promise<StoredBackup>;
}

/** A folder of the extension's own, which no other program sees. */
async function ownFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('backups', {create: true});
}

const millisecondsOf = (time: string | null): number => (time === null ? 0 : Date.parse(time));
const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** What is known of a backup is in its file's name: when it was made, of how much, and when that was last changed. */
function nameOf({at, annotations, changedAt}: Omit<StoredBackup, 'bytes'>): string {
  return `${millisecondsOf(at)}-${annotations}-${millisecondsOf(changedAt)}.json.gz`;
}

function readName(name: string): Omit<StoredBackup, 'bytes'> | null {
  const [, at, annotations, changedAt] = /^(\d{1,15})-(\d{1,9})-(\d{1,15})\.json\.gz$/.exec(name) ?? [];
  if (at === undefined) return null;
  const changed = Number(changedAt);
  return {at: timeOf(Number(at)), annotations: Number(annotations), changedAt: changed === 0 ? null : timeOf(changed)};
}

interface Found extends StoredBackup {
  readonly name: string;
  readonly file: File;
}

async function findIn(folder: FileSystemDirectoryHandle): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const name of folder.keys()) {
    const read = readName(name);
    if (read === null) continue;
    const file = await (await folder.getFileHandle(name)).getFile();
    // One without contents was begun by a worker that was stopped: a file gets its contents at once, when it is closed.
    if (file.size > 0) found.push({...read, bytes: file.size, name, file});
  }
  return found.sort((one, other) => (one.at < other.at ? 1 : -1));
}

/**
 * Backups as files of the browser's private file system, not in the database: what damages that, damages all databases
 * of the extension at once.
 */
export function backupStore(folder: () => Promise<FileSystemDirectoryHandle> = ownFolder): BackupStore {
  return {
    async list() {
      return (await findIn(await folder())).map(({name: _name, file: _file, ...backup}) => backup);
    },
    async read(at) {
      return (await findIn(await folder())).find(backup => backup.at === at)?.file ?? null;
    },
    async put(backup, file, staying) {
      const place = await folder();
      try {
        const writing = await (await place.getFileHandle(nameOf(backup), {create: true})).createWritable();
        await writing.write(file);
        await writing.close();
      } catch (error) {
        throw storageErrorOf(error);
      }
      const all = await findIn(place);
      const kept = staying(all.map(({at}) => at));
      for (const {name, at} of all) if (!kept.has(at)) await place.removeEntry(name);
      return {...backup, bytes: file.size};
    },
  };
}
