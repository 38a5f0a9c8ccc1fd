/** Work that is done for one tab at a time: who asks while somebody waits for the next turn shares it. */
export class Turns {
  readonly #running = new Map<number, Promise<void>>();
  readonly #waiting = new Map<number, Promise<void>>();

  take(tabId: number, work: () => Promise<void>): Promise<void> {
    const running = this.#running.get(tabId);
    if (running === undefined) return this.#run(tabId, work);
    const waiting = this.#waiting.get(tabId);
    if (waiting !== undefined) return waiting;
    const next = () => {
      this.#waiting.delete(tabId);
      return this.#run(tabId, work);
    };
    const turn = running.then(next, next);
    this.#waiting.set(tabId, turn);
    return turn;
  }

  #run(tabId: number, work: () => Promise<void>): Promise<void> {
    const turn = work().finally(() => this.#running.delete(tabId));
    this.#running.set(tabId, turn);
    return turn;
  }
}
