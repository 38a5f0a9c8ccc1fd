import type {Catalogue} from '../catalogue/catalogue';
import type {OpenShelf} from '../catalogue/open-shelf';
import {firstWordFrom, type Shelf, shelfSize, wordAt, wordsFrom} from '../index/shelf';
import {fitOf, fits, type SearchedWord} from './searched';

/** What a title or a site says is said of all that was kept of the article. */
const titleWeight = 1;

/** For each article, how well a word fits it; `null`: it fits none. */
export function scoreArticles({articles, titles}: Catalogue, word: SearchedWord): Uint8Array | null {
  let scores: Uint8Array | null = null;
  for (const beginning of word.near ?? [word.typed]) {
    for (const {article, word: own} of titles.beginningWith(beginning)) {
      scores ??= new Uint8Array(articles.size);
      scores[article] = Math.max(scores[article] ?? 0, fitOf(word, own) * titleWeight);
    }
  }
  return scores;
}

/** Which words of a shelf a searched one means, by their numbers, and how well they fit. */
function* meantOn(shelf: Shelf, {typed, near}: SearchedWord): Generator<readonly [number: number, fit: number]> {
  if (near === null) {
    const [first, end] = wordsFrom(shelf, typed);
    for (let number = first; number < end; number++) {
      // Words stand in their order: none but the first can be the very word.
      yield [number, number === first && wordAt(shelf, number) === typed ? fits.whole : fits.begun];
    }
    return;
  }
  for (const word of near) {
    const number = firstWordFrom(shelf, word);
    if (wordAt(shelf, number) === word) yield [number, fits.near];
  }
}

const anything = new Uint16Array(shelfSize).fill(1);

/** For each place of a shelf, how well one word fits; `null`: it fits nowhere. */
function scoreWord(
  {shelf, article}: OpenShelf,
  word: SearchedWord,
  fitsArticle: Uint8Array | null,
): Uint16Array | null {
  const scores = new Uint16Array(article.length);
  let isThere = fitsArticle !== null;
  for (let place = 0; fitsArticle !== null && place < scores.length; place++) {
    scores[place] = fitsArticle[article[place] ?? 0] ?? 0;
  }
  for (const [number, fit] of meantOn(shelf, word)) {
    isThere = true;
    const end = shelf.postingStarts[number + 1] ?? 0;
    for (let at = shelf.postingStarts[number] ?? 0; at < end; at++) {
      const posting = shelf.postings[at] ?? 0;
      const score = fit * (posting & 3);
      if (score > (scores[posting >> 2] ?? 0)) scores[posting >> 2] = score;
    }
  }
  return isThere ? scores : null;
}

/** What both fit fits as well as the two together. */
function addScores(to: Uint16Array, scores: Uint16Array): void {
  for (let place = 0; place < to.length; place++) {
    const [one, other] = [to[place] ?? 0, scores[place] ?? 0];
    to[place] = one === 0 || other === 0 ? 0 : one + other;
  }
}

/**
 * For each place of a shelf, how well all searched words together fit; 0: one of them is nowhere. Without any, 1; `null`:
 * nothing fits. `byArticle` holds for each of the words how well it fits the articles.
 */
export function scoreShelf(
  open: OpenShelf,
  searched: readonly SearchedWord[],
  byArticle: readonly (Uint8Array | null)[],
): Uint16Array | null {
  let scores: Uint16Array | null = null;
  for (const [index, word] of searched.entries()) {
    const found = scoreWord(open, word, byArticle[index] ?? null);
    if (found === null) return null;
    if (scores === null) scores = found;
    else addScores(scores, found);
  }
  return scores ?? anything.subarray(0, open.article.length);
}
