import {numberAt} from './in-order';

/** The least of many numbers: so many of them are held, and at most as many again until they are parted. */
export class Least {
  readonly #wanted: number;
  readonly #held: Float64Array;
  #count = 0;
  /** Nothing greater is among them. */
  #limit = Number.POSITIVE_INFINITY;

  constructor(wanted: number) {
    this.#wanted = wanted;
    this.#held = new Float64Array(2 * wanted);
  }

  add(number: number): void {
    if (number > this.#limit) return;
    this.#held[this.#count++] = number;
    if (this.#count < this.#held.length) return;
    this.#limit = numberAt(this.#held, this.#wanted - 1);
    this.#count = this.#wanted;
  }

  /** The number that would stand at `at` if all of them were in order: one of those that are wanted. */
  at(at: number): number {
    return numberAt(this.#held.subarray(0, this.#count), at);
  }
}
