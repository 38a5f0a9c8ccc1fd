/** The kinds of record that are stored, and that a backup holds. */
export const recordKinds = ['articles', 'annotations', 'captures'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** How one version's records become the next's: pure and synchronous, one record at a time. A kind that is left out stays as it is. */
export type RecordSteps = {readonly [Kind in RecordKind]?: (record: unknown) => unknown};

/**
 * One for each version of what is stored, oldest first; the first one made the records out of nothing.
 * Never changed once released: a new version is a new entry, and so is its stores' entry in the background.
 */
export const recordSteps: readonly RecordSteps[] = [{}];

/** Brings a record of an earlier version, out of the database or out of a backup, to the newest. */
export function upgradeRecord(
  kind: RecordKind,
  record: unknown,
  fromVersion: number,
  steps: readonly RecordSteps[] = recordSteps,
): unknown {
  return steps.slice(fromVersion).reduce((older, step) => step[kind]?.(older) ?? older, record);
}
