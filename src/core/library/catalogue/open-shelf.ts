import type {Shelf} from '../index/shelf';
import type {Names} from './names';

/** The names of all shelves, numbered together. */
export interface SharedNames {
  readonly articles: Names;
  readonly speakers: Names;
  readonly tags: Names;
}

/** A shelf with the numbers that its names have on all shelves. */
export interface OpenShelf {
  readonly shelf: Shelf;
  /** 1: what is newest of this annotation is not here. */
  readonly hidden: Uint8Array;
  /** By place; as `speaker`. */
  readonly article: Uint32Array;
  readonly speaker: Uint32Array;
  /** Beside `shelf.tags`. */
  readonly tags: Uint32Array;
}

export function openShelf(shelf: Shelf, {articles, speakers, tags}: SharedNames): OpenShelf {
  const shared = (numbers: Uint32Array, names: Names): Uint32Array => {
    // One more than the shared number; 0: it is not known yet. A map would take ten times as long to ask.
    const known = new Uint32Array(shelf.names.length);
    return numbers.map(number => {
      const before = known[number] ?? 0;
      if (before !== 0) return before - 1;
      const given = names.numberOf(shelf.names[number] ?? '');
      known[number] = given + 1;
      return given;
    });
  };
  return {
    shelf,
    hidden: new Uint8Array(shelf.binned.length),
    article: shared(shelf.article, articles),
    speaker: shared(shelf.speaker, speakers),
    tags: shared(shelf.tags, tags),
  };
}
