import type {Catalogue} from '../catalogue/catalogue';
import type {OpenShelf} from '../catalogue/open-shelf';
import type {Wanted} from '../wanted';
import {failing, narrowing} from './filter';
import {scoreArticles, scoreShelf} from './score';
import {readSearched, type SearchedWord} from './searched';

/** An annotation that was found, by its place. */
export interface Hit {
  readonly open: OpenShelf;
  readonly place: number;
  /** How well the words were found. */
  readonly score: number;
}

export interface Sifted {
  readonly searched: readonly SearchedWord[];
  /** All that is wanted, in no order. */
  readonly hits: readonly Hit[];
}

/** Everything that is wanted; `nearly` also sees what only fails in one thing, which it is told as a bit of `narrowing`. */
export function sift(
  catalogue: Catalogue,
  wanted: Wanted,
  bin: boolean,
  nearly?: (hit: Hit, failed: number) => void,
): Sifted {
  const searched = readSearched(catalogue, wanted.words);
  const byArticle = searched.map(word => scoreArticles(catalogue, word));
  const fails = failing(catalogue, wanted, bin);
  const hits: Hit[] = [];
  for (const open of catalogue.shelves) {
    const scores = scoreShelf(open, searched, byArticle);
    for (let place = 0; place < scores.length; place++) {
      const score = scores[place] ?? 0;
      if (score === 0) continue;
      const failed = fails(open, place);
      if (failed === 0) hits.push({open, place, score});
      else if (nearly !== undefined && failed < narrowing.other && (failed & (failed - 1)) === 0) {
        nearly({open, place, score}, failed);
      }
    }
  }
  return {searched, hits};
}
