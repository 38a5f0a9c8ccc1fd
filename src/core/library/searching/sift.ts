import type {Catalogue} from '../catalogue/catalogue';
import type {OpenShelf} from '../catalogue/open-shelf';
import type {Wanted} from '../wanted';
import {failing, narrowedBy} from './filter';
import {scoreArticles, scoreShelf} from './score';
import {readSearched, type SearchedWord} from './searched';

/** What is wanted of a shelf: in arrays, since a hundred thousand objects would take longer to make than to look at. */
export interface SiftedShelf {
  readonly open: OpenShelf;
  /** By place, how well the words were found; 0: not. */
  readonly scores: Uint16Array;
  /** By place, in what it fails: bits of `narrowing`. */
  readonly failed: Uint8Array;
  /** The places of what is wanted. */
  readonly hits: Uint16Array;
  /** In what anything can fail: bits of `narrowing`. */
  readonly narrowed: number;
}

export interface Sifted {
  readonly searched: readonly SearchedWord[];
  readonly shelves: readonly SiftedShelf[];
  /** How many hits there are. */
  readonly total: number;
}

const nothing = {scores: new Uint16Array(), failed: new Uint8Array(), hits: new Uint16Array()} as const;

/** Everything that is wanted, in no order. */
export function sift(catalogue: Catalogue, wanted: Wanted, bin: boolean): Sifted {
  const searched = readSearched(catalogue, wanted.words);
  const byArticle = searched.map(word => scoreArticles(catalogue, word));
  const fails = failing(catalogue, wanted, bin);
  const narrowed = narrowedBy(wanted);
  const shelves = catalogue.shelves.map(open => {
    const scores = scoreShelf(open, searched, byArticle);
    if (scores === null) return {open, ...nothing, narrowed};
    const failed = fails(open);
    return {open, scores, failed, hits: hitsAmong(scores, failed, 0), narrowed};
  });
  return {searched, shelves, total: shelves.reduce((sum, {hits}) => sum + hits.length, 0)};
}

/** The places of what is wanted, and of what fails in nothing but in this, a bit of `narrowing`. */
export function hitsBut({scores, failed, hits, narrowed}: SiftedShelf, besides: number): Uint16Array {
  return (narrowed & besides) === 0 ? hits : hitsAmong(scores, failed, besides);
}

function hitsAmong(scores: Uint16Array, failed: Uint8Array, besides: number): Uint16Array {
  const hits = new Uint16Array(scores.length);
  // Looked up rather than asked: what is wanted comes in no order, and a processor that guesses would mostly guess wrong.
  const counts = Uint8Array.from({length: 256}, (_, fails) => Number((fails & ~besides) === 0));
  let found = 0;
  for (let place = 0; place < hits.length; place++) {
    hits[found] = place;
    if (scores[place] !== 0) found += counts[failed[place] ?? 0] ?? 0;
  }
  return hits.subarray(0, found);
}
