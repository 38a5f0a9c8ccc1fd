import {flags} from '../../annotations/annotation';
import {forms} from '../../statements/statement';
import type {Names} from '../catalogue/names';
import {type CountedName, mostNames} from '../found';
import {numberAt, partInOrder} from '../lists/in-order';
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

  /** What a column of a shelf holds at these places. */
  addAll(column: Uint8Array | Uint32Array, places: Uint16Array): void {
    // Without a call for each: this is done for every annotation, column by column.
    const counts = this.#counts;
    for (let at = 0; at < places.length; at++) {
      const number = column[places[at] ?? 0] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }

  /** As `addAll`, of a column that holds several for each place, from `starts` on. */
  addLists(column: Uint32Array, starts: Uint32Array, places: Uint16Array): void {
    const counts = this.#counts;
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0;
      const end = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < end; at++) {
        const number = column[at] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
  }

  /** The numbers that came at all. */
  get all(): readonly number[] {
    return this.#from(1);
  }

  /** The numbers that came most often: so many, and those that came as often as the last of them. */
  most(count: number): readonly number[] {
    const fewest = -numberAt(
      Float64Array.from(this.#counts, one => -one),
      count - 1,
    );
    return this.#from(Math.max(1, fewest));
  }

  #from(least: number): readonly number[] {
    const found: number[] = [];
    for (let number = 0; number < this.#counts.length; number++) if (this.of(number) >= least) found.push(number);
    return found;
  }

  of(number: number): number {
    return this.#counts[number] ?? 0;
  }

  /** The names that came at all: the most frequent first, then by name; at most `mostNames`. */
  named(names: Names): readonly CountedName[] {
    const named: CountedName[] = [];
    for (const number of this.most(mostNames + 1)) {
      const name = names.nameOf(number);
      if (name !== '') named.push({name, count: this.of(number)});
    }
    return mostFrequent(named);
  }
}

/** The most frequent first, then by name; at most `mostNames`. */
export function mostFrequent(counted: readonly CountedName[]): readonly CountedName[] {
  return partInOrder(counted, (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1), 0, mostNames);
}

const ofAll =
  <Name extends string>(known: readonly Name[], from: number) =>
  (tally: Pick<Tally, 'of'>): Readonly<Record<Name, number>> =>
    // Every name that is known is among the entries.
    Object.fromEntries(known.map((name, index) => [name, tally.of(index + from)])) as Record<Name, number>;

export const countStandings = ofAll(standings, 0);
export const countForms = ofAll(forms, 1);
export const countFlags = ofAll(flags, 1);
