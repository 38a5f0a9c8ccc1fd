/** So long after an answer nobody waits for another: between two letters that are typed there is less. */
const restMs = 500;
/** Nobody holds work up for longer at one of its turns, so that it ends in any case. */
const mostMs = 3_000;
const lookMs = 100;

/** Lets work that nobody waits for give way to whoever waits for an answer. */
export class Courtesy {
  #waiting = 0;
  #answeredAt = Number.NEGATIVE_INFINITY;

  /** Somebody waits for this. */
  attend(answering: Promise<unknown>): void {
    this.#waiting += 1;
    const done = (): void => {
      this.#waiting -= 1;
      this.#answeredAt = performance.now();
    };
    answering.then(done, done);
  }

  /** Resolves when nobody waits, or for long enough now. */
  async giveWay(): Promise<void> {
    const until = performance.now() + mostMs;
    while (this.#isAsked() && performance.now() < until) await new Promise(resolve => setTimeout(resolve, lookMs));
  }

  #isAsked(): boolean {
    return this.#waiting > 0 || performance.now() - this.#answeredAt < restMs;
  }
}
