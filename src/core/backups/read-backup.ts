import {type RecordKind, recordKinds, recordSteps} from '../annotations/record-steps';
import {backupKind} from '../exports/backup';
import {bringUp} from './bring-up';

/** Some of a backup's records, brought to the newest version. */
export type BackupRecords = {readonly [Kind in RecordKind]: readonly unknown[]};

/** A backup that cannot be read: damaged, of a newer version, or none at all. `message` says which. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';
}

/** Code units that are read together: some hundred ordinary records. */
const together = 1_000_000;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nothing = (): {[Kind in RecordKind]: unknown[]} => ({articles: [], annotations: [], captures: []});

/**
 * Reads a backup of our own making some records at a time, line by line as `backupPieces` wrote it: nobody has to hold all
 * of it. Throws `BackupUnreadable`, which may be at the end of it; then nothing of it counts.
 */
export async function* readBackup(pieces: AsyncIterable<string>): AsyncGenerator<BackupRecords> {
  let version: number | null = null;
  let kind: RecordKind | 'another' | null = null;
  let isWhole = false;
  const seen = new Set<string>();
  let records = nothing();
  let length = 0;
  for await (const line of linesOf(pieces)) {
    if (version === null) {
      version = versionIn(line);
      continue;
    }
    const name = /^"(\w+)":\[$/.exec(line)?.[1];
    if (name !== undefined) {
      kind = recordKinds.find(one => one === name) ?? 'another';
      seen.add(name);
    } else if (line === '],' || line === ']}') {
      kind = null;
      isWhole = line === ']}';
    } else if (kind !== null && kind !== 'another') {
      records[kind].push(bringUp(kind, recordIn(line), version));
      length += line.length;
    } else if (kind === null) throw new BackupUnreadable('This backup is damaged.');
    if (length < together) continue;
    yield records;
    records = nothing();
    length = 0;
  }
  const missing = recordKinds.find(one => !seen.has(one));
  if (!isWhole) throw new BackupUnreadable('This backup is damaged.');
  if (missing !== undefined) throw new BackupUnreadable(`This backup lacks its ${missing}.`);
  yield records;
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** The version in what a backup says of itself: its first line, which ends where the records begin. */
function versionIn(line: string): number {
  const head = parse(line.replace(/,$/, '}'));
  if (!isObject(head) || head.kind !== backupKind) throw new BackupUnreadable('This is no backup.');
  const {version} = head;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new BackupUnreadable('This backup does not say of which version it is.');
  }
  if (version > recordSteps.length) throw new BackupUnreadable('This backup is of a newer version of the extension.');
  return version;
}

function recordIn(line: string): unknown {
  const record = parse(line.replace(/,$/, ''));
  if (!isObject(record)) throw new BackupUnreadable('This backup has a record that is none.');
  return record;
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch (cause) {
    throw new BackupUnreadable('This backup is damaged.', {cause});
  }
}
