import {drain} from '../drain';
import type {FoldedText} from '../folding/folded-text';
import {foldingText} from '../folding/folding-text';
import {readingWords} from './reading-words';
import type {WordList} from './word-list';

/** A text cut into words, each of which knows where in the text it stands. */
export interface WordedText {
  readonly original: string;
  readonly folded: FoldedText;
  readonly words: WordList;
}

export function* wordingText(original: string): Generator<void, WordedText> {
  const folded = yield* foldingText(original);
  const words = yield* readingWords(folded.text);
  return {original, folded, words};
}

/** `wordingText` without a rest: for a passage. */
export function wordText(original: string): WordedText {
  return drain(wordingText(original));
}

/** The folded text between a word and the one before it: marks and spaces. */
export function gapBefore({folded, words}: WordedText, word: number): string {
  return folded.text.slice(words.ends[word - 1] ?? 0, words.starts[word] ?? folded.text.length);
}

/** Whether a blank line parts a word from the one before it. The text’s first word begins a paragraph. */
export function beginsParagraph({original, folded, words}: WordedText, word: number): boolean {
  if (word <= 0 || word >= words.keys.length) return true;
  const from = folded.ends[(words.ends[word - 1] ?? 0) - 1] ?? 0;
  const to = folded.starts[words.starts[word] ?? 0] ?? 0;
  return to - from > 1 && /\n[^\S\n]*\n/.test(original.slice(from, Math.min(to, from + 200)));
}
