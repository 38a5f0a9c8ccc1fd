import {isBackupDue} from '../../core/backups/backup-due';
import {binDays} from '../../core/library/bin-days';
import {now} from '../now';
import {readAmount} from '../storage/backups/amount';
import {makeBackup} from './make-backup';
import {clearBin} from './removal/clear-bin';
import {dropNote} from './removal/noting-removal';
import type {SafetyParts} from './safety-parts';

const dayMs = 24 * 60 * 60 * 1000;

/** Empties the bin of what has been in it for long, and makes a backup when it is time for one. `now` is ISO 8601. */
export async function lookAfter(parts: SafetyParts, now: string): Promise<void> {
  const {connection, backups, index} = parts;
  await dropNote(parts);
  await clearBin(parts, new Date(Date.parse(now) - binDays * dayMs).toISOString(), now);
  const [last] = await backups.list();
  if (isBackupDue(await readAmount(connection, await index()), last ?? null, now)) await makeBackup(parts, now);
}

/** After a start or a change, until things are looked after: whoever waits for an answer comes first. */
const quietMs = 5_000;
/** Between two looks while one worker lives; a worker that starts anew looks again. */
const pauseMs = 60 * 60 * 1000;

/** Looks after what is kept: once after the worker's start, and after changes. What fails is tried again at the next occasion. */
export function watchOver(parts: SafetyParts): {readonly changed: () => void} {
  let isWaiting = false;
  let lookedAt = 0;
  const look = async (): Promise<void> => {
    isWaiting = false;
    try {
      await lookAfter(parts, now());
      lookedAt = Date.now();
    } catch (error) {
      console.warn('What is kept could not be looked after.', error);
    }
  };
  const soon = (): void => {
    if (!isWaiting) setTimeout(() => void look(), quietMs);
    isWaiting = true;
  };
  soon();
  return {
    changed: () => {
      if (Date.now() - lookedAt > pauseMs) soon();
    },
  };
}
