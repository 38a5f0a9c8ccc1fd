import type {WordRange} from '../words/word-range';
import type {WordedText} from '../words/worded-text';

/** Single words as they stand in the original, a space between them. */
export function wordsIn(text: WordedText, words: readonly number[]): string {
  return words.map(word => surface(text, {from: word, to: word + 1})).join(' ');
}

/** The words of a range as they stand in the original. */
export function surface({original, folded, words}: WordedText, range: WordRange): string {
  const from = folded.starts[words.starts[range.from] ?? 0] ?? 0;
  const to = folded.ends[(words.ends[range.to - 1] ?? 1) - 1] ?? 0;
  return original.slice(from, to);
}
