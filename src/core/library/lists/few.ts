/**
 * Something of its own for each of a few numbers of many. Whoever walks over everything asks for every number that comes:
 * a table answers faster than a map.
 */
export class Few<Own> {
  /** By number, one more than its place among the few; 0: it is none of them. */
  readonly #places: Uint32Array;
  readonly #own: readonly Own[];

  constructor(many: number, few: readonly number[], make: () => Own) {
    this.#places = new Uint32Array(many);
    for (const [place, number] of few.entries()) this.#places[number] = place + 1;
    this.#own = few.map(make);
  }

  /** `undefined`: it is none of the few. */
  of(number = 0): Own | undefined {
    const place = this.#places[number] ?? 0;
    return place === 0 ? undefined : this.#own[place - 1];
  }
}
