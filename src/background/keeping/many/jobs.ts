import {tellPages} from '../../../messaging/broadcast';
import type {Job} from '../../storage/jobs/job';

/** Long work was stopped by the reader; nothing of it was done. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
}

/** Between two tidings of how far long work is. */
const tidingsMs = 150;

/** The long work that goes on now, by the names that callers gave it. */
export class Jobs {
  readonly #running = new Map<string, {stopped: boolean}>();

  async run<Result>(name: string, work: (job: Job) => Promise<Result>): Promise<Result> {
    const state = {stopped: false};
    this.#running.set(name, state);
    try {
      return await work({
        name,
        tellerOf(of) {
          let toldAt = performance.now();
          return done => {
            if (state.stopped) throw new JobStopped('It was stopped; nothing was changed.');
            if (performance.now() - toldAt < tidingsMs) return;
            toldAt = performance.now();
            void tellPages('jobGoesOn', {job: name, done, of});
          };
        },
      });
    } finally {
      this.#running.delete(name);
    }
  }

  /** One that is over, or was never begun, is left alone. */
  stop(name: string): void {
    const state = this.#running.get(name);
    if (state) state.stopped = true;
  }
}
