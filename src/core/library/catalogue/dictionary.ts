import SearchableMap from 'minisearch/SearchableMap';
import {type Shelf, wordAt, wordCount} from '../index/shelf';

/** Letters that may be wrong in a word of some length: in short ones every letter tells; two that changed places are two. */
function mistakesIn(word: string): number {
  return word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
}

/** Every word that is in the index, to find those that a mistyped one is near to. */
export class Dictionary {
  readonly #words = new SearchableMap<true>();

  add(words: Iterable<string>): void {
    for (const word of words) this.#words.set(word, true);
  }

  addAll(shelf: Shelf): void {
    for (let number = 0; number < wordCount(shelf); number++) this.#words.set(wordAt(shelf, number), true);
  }

  /** Those with the fewest letters changed, added or left out; none when they are too many. */
  near(word: string): ReadonlySet<string> {
    const found = [...this.#words.fuzzyGet(word, mistakesIn(word))];
    const fewest = Math.min(...found.map(([, [, mistakes]]) => mistakes));
    return new Set(found.filter(([, [, mistakes]]) => mistakes === fewest).map(([near]) => near));
  }
}
