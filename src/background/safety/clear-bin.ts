import {emptyBin} from '../storage/bin-store';
import {type Job, ownWork} from '../storage/jobs/job';
import type {SafetyParts} from './safety-parts';

/** Removes for good what came into the bin before a moment, and notes it: what is gone then was not lost. `now` is ISO 8601, too. */
export async function clearBin(
  {connection, notebook}: SafetyParts,
  before: string,
  now: string,
  job: Job = ownWork,
): Promise<number> {
  const removed = await emptyBin(connection, before, job);
  if (removed > 0) await notebook.write({emptiedAt: now});
  return removed;
}
