import {emptyBin, isBinned} from '../../storage/bin-store';
import {type Job, ownWork} from '../../storage/jobs/job';
import type {SafetyParts} from '../safety-parts';
import {notingRemoval} from './noting-removal';

/** Removes for good what came into the bin before a moment; what is gone then was not lost. `now` is ISO 8601, too. */
export async function clearBin(parts: SafetyParts, before: string, now: string, job: Job = ownWork): Promise<number> {
  const empty = () => emptyBin(parts.connection, before, job);
  // The background asks at each of its starts, mostly for nothing.
  return (await isBinned(parts.connection, before)) ? notingRemoval(parts, now, empty) : empty();
}
