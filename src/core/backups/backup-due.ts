/** What tells whether anything was changed: cheap to ask, and another after every change. */
export interface Amount {
  readonly annotations: number;
  /** When an annotation was last changed, ISO 8601; `null`: there is none. */
  readonly changedAt: string | null;
}

const dayMs = 24 * 60 * 60 * 1000;
/** A backup that the reader took along counts for so long. */
const remindAfterDays = 30;

/** Whether it is time for a backup by itself: something is there, was changed since the last one, and that is a day old. Of nothing there is none: it would push out those that hold what was lost. */
export function isBackupDue(amount: Amount, last: (Amount & {readonly at: string}) | null, now: string): boolean {
  if (amount.annotations === 0) return false;
  if (last === null) return true;
  if (amount.annotations === last.annotations && amount.changedAt === last.changedAt) return false;
  return Math.abs(Date.parse(now) - Date.parse(last.at)) >= dayMs;
}

/** How much there has to be before a reader is asked to take a backup along. */
const worthReminding = 10;

/** Whether the reader should take a backup out of the browser: there is something to lose, and they have not for long. */
export function shouldRemind({annotations}: Pick<Amount, 'annotations'>, takenAt: string | null, now: string): boolean {
  if (annotations < worthReminding) return false;
  return takenAt === null || Date.parse(now) - Date.parse(takenAt) >= remindAfterDays * dayMs;
}
