import {foldedOffset} from '../folding/folded-text';
import type {Selectors} from '../selectors';
import type {WordRange} from './word-range';
import {type WordedText, wordText} from './worded-text';

/** Code units on one side of the words that are looked at. */
const reach = 600;

/** An annotation’s words with all that is known of what stood around them. */
export interface KeptPassage extends WordedText {
  /** The annotation’s own words; those that it holds only a part of are counted in. */
  readonly quote: WordRange;
}

/** Puts the kept words back between what stood before and after them: the paragraph, or the context where that is longer. */
export function readKeptPassage({quote, position, paragraph}: Selectors): KeptPassage {
  const from = position === null || paragraph === null ? -1 : position.start - paragraph.start;
  const passage = paragraph?.text ?? '';
  // Of words that run over several paragraphs, the paragraph holds the first ones only.
  const held = from >= 0 ? passage.slice(from, from + quote.exact.length) : '';
  const standsThere = held !== '' && quote.exact.startsWith(held);
  const paragraphBefore = standsThere ? passage.slice(0, from) : '';
  const paragraphAfter = standsThere && held === quote.exact ? passage.slice(from + held.length) : '';
  const before = longer(quote.prefix, paragraphBefore).slice(-reach);
  const after = longer(quote.suffix, paragraphAfter).slice(0, reach);
  const worded = wordText(before + quote.exact + after);
  const start = foldedOffset(worded.folded, before.length);
  const end = foldedOffset(worded.folded, before.length + quote.exact.length);
  return {...worded, quote: {from: firstEndingAfter(worded, start), to: firstStartingFrom(worded, end)}};
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function firstEndingAfter({words}: WordedText, offset: number): number {
  const found = words.ends.findIndex(end => end > offset);
  return found < 0 ? words.keys.length : found;
}

function firstStartingFrom({words}: WordedText, offset: number): number {
  const found = words.starts.findIndex(start => start >= offset);
  return found < 0 ? words.keys.length : found;
}
