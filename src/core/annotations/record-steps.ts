/** The kinds of record that are stored, and that a backup holds. */
export const recordKinds = ['articles', 'annotations', 'captures'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** How one version's records become the next's: pure and synchronous, one record at a time. A kind that is left out stays as it is. */
export type RecordSteps = {readonly [Kind in RecordKind]?: (record: unknown) => unknown};

/**
 * One for each version of what is stored, oldest first; the first one made the records out of nothing.
 * Never changed once released: a new version is a new entry, and so is its stores' entry in the background.
 */
export const recordSteps: readonly RecordSteps[] = [
  {},
  {},
  {
    annotations: record => (isRecord(record) ? {...record, detectedSelectors: null, colour: null} : record),
  },
  {},
  {},
  {},
];

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
