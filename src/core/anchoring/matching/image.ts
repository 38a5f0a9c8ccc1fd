import {beginsSentence} from '../words/sentence-of';
import type {TextIndex} from '../words/text-index';
import type {WordRange} from '../words/word-range';
import {alignPassages} from './align-passages';
import type {Match} from './align-words';
import type {KeptWords} from './kept-words';

/** Where a quotation’s words seem to be in the text. */
export interface Image {
  readonly words: WordRange;
  /** Equal words of the passage and of the text, in order; all lie inside the quotation and inside `words`. */
  readonly matches: readonly Match[];
  /** Weight of the equal words against that of all words of both, 0 to 1. */
  readonly similarity: number;
  /** Weight of the equal words. */
  readonly matched: number;
}

/** New words beyond as many as were left over that an edge may hold. */
const slack = 6;
/** Words put in right at the edge of a quotation whose own last word is still there: *they did* **not**. */
const putInSlack = 3;

/** Aligns the quotation with a window of the text; `undefined` when they have no word in common. */
export function findImage(kept: KeptWords, index: TextIndex, window: WordRange): Image | undefined {
  const {from, to} = kept.quote;
  const matches = alignPassages({
    a: kept.ids.subarray(from, to),
    b: index.ids.subarray(window.from, window.to),
    weights: kept.weights.subarray(from, to),
  }).map(([i, j]): Match => [i + from, j + window.from]);
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return measure(kept, {from: startOf(kept, index, first), to: endOf(kept, index, last)}, matches);
}

/** The image that takes up all of a range, with the matches that lie in it. */
export function measure(kept: KeptWords, words: WordRange, matches: readonly Match[]): Image {
  let old = 0;
  for (let word = kept.quote.from; word < kept.quote.to; word++) old += kept.weights[word] ?? 0;
  let matched = 0;
  for (const [word] of matches) matched += kept.weights[word] ?? 0;
  // A new word weighs like an old one on average: what was put in is as long as what it stands for.
  const average = old / Math.max(1, kept.quote.to - kept.quote.from);
  const added = Math.max(0, words.to - words.from - matches.length) * average;
  const similarity = old === 0 ? 0 : (2 * matched) / (old + matched + added);
  return {words, matches, similarity, matched};
}

/** The image’s first word: behind the old context where that stands near, else as far out as words were left over. */
function startOf(kept: KeptWords, index: TextIndex, [old, now]: Match): number {
  const left = old - kept.quote.from;
  const least = Math.max(0, now - left - (left === 0 ? putInSlack : slack));
  for (let word = now - 1; word >= least; word--) {
    if (isNeighbour(kept, index, kept.quote.from - 1, word)) return word + 1;
    if (left === 0 && beginsSentence(index, word + 1)) return now;
  }
  let start = now;
  while (start > 0 && now - start < left && !beginsSentence(index, start)) start--;
  return start;
}

function endOf(kept: KeptWords, index: TextIndex, [old, now]: Match): number {
  const left = kept.quote.to - 1 - old;
  const most = Math.min(index.ids.length - 1, now + 1 + left + (left === 0 ? putInSlack : slack));
  for (let word = now + 1; word <= most; word++) {
    if (isNeighbour(kept, index, kept.quote.to, word)) return word;
    if (left === 0 && beginsSentence(index, word)) return now + 1;
  }
  let end = now + 1;
  while (end < index.ids.length && end - now - 1 < left && !beginsSentence(index, end)) end++;
  return end;
}

function isNeighbour(kept: KeptWords, index: TextIndex, old: number, now: number): boolean {
  const id = kept.ids[old];
  if (id === undefined || id < 0 || id !== index.ids[now]) return false;
  // Two words in a row, or one that is rare: *the* stands everywhere.
  const step = old < kept.quote.from ? -1 : 1;
  const further = kept.ids[old + step];
  return (kept.weights[old] ?? 0) > 0.9 || (further !== undefined && further >= 0 && further === index.ids[now + step]);
}
