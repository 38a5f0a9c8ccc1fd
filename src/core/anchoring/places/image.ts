import type {Match} from '../alignment/align-words';
import type {KeptWords} from '../words/kept-words';
import type {WordRange} from '../words/word-range';

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
