/** The most annotations on one shelf: a place on it, and a weight from 0 to 3, have to go into 16 bits. */
export const shelfSize = 4096;

/** Letters of an id. */
export const idLength = 36;

/**
 * The index of some annotations, as it is stored: in a few long arrays, which a database reads at once and a search
 * walks without making objects. Each annotation has a place, in the order of the ids.
 */
export interface Shelf {
  /** One after the other, each `idLength` letters. */
  readonly ids: string;
  /** Every word, in the order of code units, one after the other; where each begins, and at last where all end. */
  readonly words: string;
  readonly wordStarts: Uint32Array;
  /** Where a word stands: place × 4 + weight. Those of one word together, from `postingStarts` on. */
  readonly postings: Uint16Array;
  readonly postingStarts: Uint32Array;
  /** Addresses of articles, names of speakers, tags, hashes of texts: what the numbers below mean. The first is empty. */
  readonly names: readonly string[];
  readonly article: Uint32Array;
  readonly speaker: Uint32Array;
  readonly text: Uint32Array;
  /** From `tagStarts` on, for each annotation. */
  readonly tags: Uint32Array;
  readonly tagStarts: Uint32Array;
  /** Numbers in `standings`; in `forms` and `flags` from 1, 0 for none. */
  readonly standing: Uint8Array;
  readonly form: Uint8Array;
  readonly flag: Uint8Array;
  readonly binned: Uint8Array;
  readonly createdAt: Float64Array;
  readonly modifiedAt: Float64Array;
  readonly position: Uint32Array;
}

/** A word on a shelf, by its number. */
export function wordAt({words, wordStarts}: Shelf, number: number): string {
  return words.slice(wordStarts[number], wordStarts[number + 1]);
}

export function wordCount({wordStarts}: Shelf): number {
  return wordStarts.length - 1;
}

export function idAt({ids}: Shelf, place: number): string {
  return ids.slice(place * idLength, (place + 1) * idLength);
}

/** The first number from 0 up to `count` of which `isBefore` does not hold; it holds of all before. */
function lowest(count: number, isBefore: (number: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the first word that is not before another one. */
export function firstWordFrom(shelf: Shelf, word: string): number {
  return lowest(wordCount(shelf), number => wordAt(shelf, number) < word);
}

/** The words that begin so: the number of the first, and of the first after them. */
export function wordsFrom(shelf: Shelf, beginning: string): readonly [first: number, end: number] {
  // After every letter that there is.
  return [firstWordFrom(shelf, beginning), firstWordFrom(shelf, `${beginning}\uffff`)];
}

/** Where an annotation stands on a shelf; -1: it does not. */
export function placeOf(shelf: Shelf, id: string): number {
  const place = lowest(shelf.binned.length, at => idAt(shelf, at) < id);
  return idAt(shelf, place) === id ? place : -1;
}
