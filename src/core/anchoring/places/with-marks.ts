import {foldCharacter} from '../folding/fold-character';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import type {WordRange} from '../words/word-range';

/** Words in the folded text with as many marks around them as the kept words had: *“Yes,”* not *Yes*. */
export function withMarks(kept: KeptWords, index: TextIndex, words: WordRange): {start: number; end: number} {
  const text = index.folded.text;
  let start = index.words.starts[words.from] ?? 0;
  let end = index.words.ends[words.to - 1] ?? start;
  const {leading, trailing} = marksAround(kept);
  for (let count = 0; count < leading && start > 0 && isMark(text, start - 1); count++) start--;
  for (let count = 0; count < trailing && end < text.length && isMark(text, end); count++) end++;
  return {start, end};
}

/** Marks at the edges of the kept words, in code units of their folded form. */
function marksAround({selectors}: KeptWords): {leading: number; trailing: number} {
  const exact = selectors.quote.exact.trim();
  const leading = /^[\p{P}\p{S}]*/u.exec(exact)?.[0].length ?? 0;
  let trailing = 0;
  while (trailing < exact.length && isMark(exact, exact.length - 1 - trailing)) trailing++;
  return {leading, trailing};
}

function isMark(text: string, at: number): boolean {
  return foldCharacter(text.charCodeAt(at)).class === 'punctuation';
}
