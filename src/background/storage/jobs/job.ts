/** Work that whoever asked for it can follow and stop, and may ask for again. */
export interface Job {
  /** Chosen by whoever asked, the same when they ask again; `null`: nobody did. */
  readonly name: string | null;
  /** Gives what is to be called with how much of so much is done, as often as one likes; what it throws undoes all. */
  tellerOf(of: number): (done: number) => void;
}

/** Work that the background does by itself. */
export const ownWork: Job = {name: null, tellerOf: () => () => undefined};
