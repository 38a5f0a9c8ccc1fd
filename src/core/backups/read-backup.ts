import {type RecordKind, recordKinds, recordSteps} from '../annotations/record-steps';
import {backupKind} from '../exports/backup';
import {bringUp} from './bring-up';

/** The records of a backup, brought to the newest version. */
export type BackupRecords = {readonly [Kind in RecordKind]: readonly unknown[]};

/** A backup that cannot be read: damaged, of a newer version, or none at all. `message` says which. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a backup of our own making. Throws `BackupUnreadable`; then nothing of it counts. */
export function readBackup(words: string): BackupRecords {
  const backup = parse(words);
  const {version} = backup;
  if (backup.kind !== backupKind) throw new BackupUnreadable('This is no backup.');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new BackupUnreadable('This backup does not say of which version it is.');
  }
  if (version > recordSteps.length) throw new BackupUnreadable('This backup is of a newer version of the extension.');
  const [articles, annotations, captures] = recordKinds.map(kind => recordsOf(kind, backup[kind], version));
  return {articles: articles ?? [], annotations: annotations ?? [], captures: captures ?? []};
}

function parse(words: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(words);
    if (isObject(value)) return value;
  } catch (cause) {
    throw new BackupUnreadable('This backup is damaged.', {cause});
  }
  throw new BackupUnreadable('This is no backup.');
}

/** Takes the records of one kind through the steps that came after their version. */
function recordsOf(kind: RecordKind, records: unknown, version: number): readonly unknown[] {
  if (!Array.isArray(records) || !records.every(isObject)) throw new BackupUnreadable(`This backup lacks its ${kind}.`);
  return records.map(record => bringUp(kind, record, version));
}
