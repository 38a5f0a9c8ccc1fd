const dayMs = 24 * 60 * 60 * 1000;

/** The newest ones that stay, however close together. */
const newest = 3;
/** Of how many earlier weeks one stays: a loss that is noticed late can still be undone. */
const weeks = 4;

/** The week of a time, Monday to Sunday in UTC, counted. */
function weekOf(at: string): number {
  return Math.floor((Date.parse(at) / dayMs + 3) / 7);
}

/** Which backups stay, by their times (ISO 8601, in any order): the three newest, and the newest of each of four weeks. */
export function backupsToKeep(times: readonly string[]): ReadonlySet<string> {
  const fromNewest = [...times].sort().reverse();
  const newestOfWeek = new Map<number, string>();
  for (const at of fromNewest) if (!newestOfWeek.has(weekOf(at))) newestOfWeek.set(weekOf(at), at);
  return new Set([...fromNewest.slice(0, newest), ...[...newestOfWeek.values()].slice(0, weeks)]);
}
