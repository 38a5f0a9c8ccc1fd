/** What the file says that it is. */
export const backupKind = 'hearsay-backup';

/** What a backup says of itself. */
export interface BackupHead {
  /** Of the records: how many steps they have gone through. */
  readonly version: number;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly extensionVersion: string;
}

/** Some of the records of one kind, as they are stored. */
export interface RecordSlice {
  readonly kind: string;
  readonly records: readonly unknown[];
}

/**
 * Everything as it is stored, without loss: the bin, corrections and earlier places too. One JSON object, in pieces, so
 * that nobody has to hold all of it. Every record stands on a line of its own: it can be read in pieces too, and a
 * damaged one be found by its line.
 * @param slices all of one kind before the next
 */
export async function* backupPieces(head: BackupHead, slices: AsyncIterable<RecordSlice>): AsyncGenerator<string> {
  yield JSON.stringify({kind: backupKind, ...head}).slice(0, -1);
  let kind: string | null = null;
  let isFirst = true;
  for await (const slice of slices) {
    if (slice.kind !== kind) {
      yield `${kind === null ? '' : '\n]'},\n${JSON.stringify(slice.kind)}:[`;
      kind = slice.kind;
      isFirst = true;
    }
    if (slice.records.length === 0) continue;
    yield `${isFirst ? '' : ','}\n${slice.records.map(record => JSON.stringify(record)).join(',\n')}`;
    isFirst = false;
  }
  yield kind === null ? '}\n' : '\n]}\n';
}
