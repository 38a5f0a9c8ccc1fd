/** The moment of a change: `now`, but never at or before the change before it, whatever became of the clock. Both ISO 8601. */
export function laterThan(before: string, now: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}
