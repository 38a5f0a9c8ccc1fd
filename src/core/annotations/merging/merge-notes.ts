/**
 * One note out of two that were written from the same one: every word that either wrote is in it. Merged again, it stays
 * as it is, so that a call that is repeated adds nothing twice.
 * @param seen what both began with
 * @param stored what the other wrote
 * @param written what is to be stored now
 */
export function mergeNotes(seen: string, stored: string, written: string): string {
  if (stored === seen || written.includes(stored)) return written;
  if (written === seen || stored.includes(written)) return stored;
  // Who goes on writing at the end of what they saw: only what was added comes in again.
  const added = written.startsWith(seen) ? written.slice(seen.length) : `\n\n${written}`;
  return stored.endsWith(added) ? stored : seen === '' ? `${stored}\n\n${added}` : stored + added;
}
