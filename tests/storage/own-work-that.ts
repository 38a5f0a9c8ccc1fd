import type {Job} from '../../src/background/storage/jobs/job';

/** Work that nobody asked for, watched, or stopped by what is thrown. */
export function ownWorkThat(tell: (done: number, of: number) => void): Job {
  return {name: null, tellerOf: of => done => tell(done, of)};
}
