/** A page that was captured twice. */
export interface Pair {
  readonly dir: string;
  readonly url: string;
}

/** The pairs of a manifest. Throws when it lists none. */
export function listPairs(manifest: string): Pair[] {
  const value: unknown = JSON.parse(manifest);
  const pairs = isRecord(value) && Array.isArray(value.pairs) ? value.pairs : [];
  const read = pairs.flatMap((pair: unknown): Pair[] =>
    isRecord(pair) && typeof pair.dir === 'string' && typeof pair.url === 'string'
      ? [{dir: pair.dir, url: pair.url}]
      : [],
  );
  if (read.length === 0) throw new TypeError('The manifest lists no pairs.');
  return read;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
