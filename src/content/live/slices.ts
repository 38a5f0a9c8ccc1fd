/**
 * Long work on the page's thread, in slices: between two of them the page sees to its reader, and to nothing else. Counts
 * what it took of the thread.
 */
export class Slices {
  #spentMs = 0;
  #since = performance.now();

  /** Ends a slice; resolves when the next one may begin. */
  async rest(): Promise<void> {
    this.stop();
    // What the reader does comes before even the most urgent of tasks.
    await scheduler.postTask(() => undefined, {priority: 'user-blocking'});
    this.#since = performance.now();
  }

  /** Ends the last slice. */
  stop(): void {
    this.#spentMs += performance.now() - this.#since;
  }

  get spentMs(): number {
    return this.#spentMs;
  }
}
