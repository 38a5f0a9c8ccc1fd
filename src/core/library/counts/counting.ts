import {flags} from '../../annotations/annotation';
import {forms} from '../../statements/statement';
import type {Names} from '../catalogue/names';
import type {CountedName} from '../found';
import {standings} from '../wanted';

/** How often each number came. */
export class Tally {
  readonly #counts: Uint32Array;

  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  add(number = 0): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
  }

  of(number: number): number {
    return this.#counts[number] ?? 0;
  }

  /** The names that came at all: the most frequent first, then by name. */
  named(names: Names): CountedName[] {
    return Array.from(this.#counts, (count, number) => ({name: names.nameOf(number), count}))
      .filter(({name, count}) => count > 0 && name !== '')
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }
}

const ofAll =
  <Name extends string>(known: readonly Name[], from: number) =>
  (tally: Tally): Readonly<Record<Name, number>> =>
    // Every name that is known is among the entries.
    Object.fromEntries(known.map((name, index) => [name, tally.of(index + from)])) as Record<Name, number>;

export const countStandings = ofAll(standings, 0);
export const countForms = ofAll(forms, 1);
export const countFlags = ofAll(flags, 1);
