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

  /**
   * Those with the fewest letters changed, added or left out; none when they are too many. A word may be half typed when
   * it is mistyped: if it is near to no whole word, then to the beginnings of those that have its first letter.
   */
  near(word: string): ReadonlySet<string> {
    const most = mistakesIn(word);
    const whole = [...this.#words.fuzzyGet(word, most)].map(([near, [, mistakes]]) => [near, mistakes] as const);
    const found = whole.length > 0 || most === 0 ? whole : this.#begun(word, most);
    const fewest = Math.min(...found.map(([, mistakes]) => mistakes));
    return new Set(found.filter(([, mistakes]) => mistakes === fewest).map(([near]) => near));
  }

  #begun(word: string, most: number): (readonly [string, number])[] {
    return [...this.#words.atPrefix(word.slice(0, 1)).keys()].flatMap(known => {
      const mistakes = mistakesInBeginning(word, known, most);
      return mistakes > most ? [] : [[known, mistakes] as const];
    });
  }
}

/** The fewest letters that are wrong in a word as the beginning of another; counted no further than one more than `most`. */
function mistakesInBeginning(word: string, known: string, most: number): number {
  const width = Math.min(known.length, word.length + most);
  let row = Array.from({length: width + 1}, (_, at) => at);
  for (let letter = 1; letter <= word.length; letter++) {
    const next = [letter];
    for (let at = 1; at <= width; at++) {
      const changed = (row[at - 1] ?? 0) + Number(word[letter - 1] !== known[at - 1]);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return Math.min(...row);
}
