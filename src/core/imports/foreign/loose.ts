/** What stands under a key of a value that may be anything. */
export function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** One or many, as JSON-LD lets everything be: a list of them. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The first text of one or many; empty when there is none. */
export function textOf(value: unknown): string {
  const found = listOf(value).find(one => typeof one === 'string');
  return typeof found === 'string' ? found : '';
}

/** All texts of one or many. */
export function textsOf(value: unknown): string[] {
  return listOf(value).filter(one => typeof one === 'string');
}

/** A count from 0, or `null`. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** One of some words that we know, or `null`. */
export function knownOf<Known extends string>(known: readonly Known[], value: unknown): Known | null {
  return known.find(one => one === value) ?? null;
}

/** A moment as we write it (ISO 8601, UTC), if it is one at which anybody can have read an article; else `null`. */
export function momentOf(value: unknown): string | null {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? new Date(value) : null;
  if (time === null || Number.isNaN(time.getTime())) return null;
  const moment = time.toISOString();
  return moment > '1990' && moment < '2100' ? moment : null;
}
