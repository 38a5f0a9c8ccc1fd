import type {Catalogue} from '../catalogue/catalogue';
import type {OpenShelf} from '../catalogue/open-shelf';
import {firstWordFrom, type Shelf, wordAt, wordCount} from '../index/shelf';
import {fitOf, type SearchedWord} from './searched';

/** What a title or a site says is said of all that was kept of the article. */
const titleWeight = 1;

/** For each article, how well a word fits it. */
export function scoreArticles(catalogue: Catalogue, word: SearchedWord): Uint8Array {
  const scores = new Uint8Array(catalogue.articles.size);
  for (let number = 0; number < scores.length; number++) {
    for (const own of catalogue.article(number)?.words ?? []) {
      scores[number] = Math.max(scores[number] ?? 0, fitOf(word, own) * titleWeight);
    }
  }
  return scores;
}

/** The words of a shelf that a searched one means, by their numbers. */
function* meantOn(shelf: Shelf, {typed, near}: SearchedWord): Generator<number> {
  if (near === null) {
    for (let number = firstWordFrom(shelf, typed); number < wordCount(shelf); number++) {
      if (!wordAt(shelf, number).startsWith(typed)) return;
      yield number;
    }
    return;
  }
  for (const word of near) {
    const number = firstWordFrom(shelf, word);
    if (wordAt(shelf, number) === word) yield number;
  }
}

/**
 * For each place of a shelf, how well all searched words together fit; 0: one of them is nowhere. Without any, 1.
 * `byArticle` holds for each of the words how well it fits the articles.
 */
export function scoreShelf(
  {shelf, article}: OpenShelf,
  searched: readonly SearchedWord[],
  byArticle: readonly Uint8Array[],
): Uint16Array {
  const size = article.length;
  const scores = new Uint16Array(size).fill(1);
  const found = new Uint8Array(size);
  for (const [index, word] of searched.entries()) {
    const fitsArticle = byArticle[index] ?? new Uint8Array();
    for (let place = 0; place < size; place++) found[place] = fitsArticle[article[place] ?? 0] ?? 0;
    for (const number of meantOn(shelf, word)) {
      const fits = fitOf(word, wordAt(shelf, number));
      const end = shelf.postingStarts[number + 1] ?? 0;
      for (let at = shelf.postingStarts[number] ?? 0; at < end; at++) {
        const posting = shelf.postings[at] ?? 0;
        const score = fits * (posting & 3);
        if (score > (found[posting >> 2] ?? 0)) found[posting >> 2] = score;
      }
    }
    for (let place = 0; place < size; place++) {
      const one = found[place] ?? 0;
      scores[place] = one === 0 ? 0 : (scores[place] ?? 0) && (scores[place] ?? 0) + one;
    }
  }
  return scores;
}
