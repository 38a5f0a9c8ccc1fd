import {abbreviations} from '../../statements/sentences/abbreviations';
import type {WordRange} from './word-range';
import {beginsParagraph, gapBefore, type WordedText} from './worded-text';

/** Words on one side of a quotation that are looked through for its sentence’s edge. */
const reach = 40;

/** Whether a sentence begins with this word, as far as marks and capitals tell. */
export function beginsSentence(text: WordedText, word: number): boolean {
  if (beginsParagraph(text, word)) return true;
  const gap = gapBefore(text, word);
  // “… Inc.,” Ruiz said
  if (!/[.!?。！？]/.test(gap) || /,["')]*$/.test(gap)) return false;
  const first = text.folded.text.charAt(text.words.starts[word] ?? 0);
  if (first !== first.toUpperCase() || /^\.{3}(?!\.)/.test(gap)) return false;
  const previous = text.words.keys[word - 1] ?? '';
  return gap !== '.' || !(abbreviations.has(previous) || /^\p{L}$/u.test(previous));
}

/** The range widened to the edges of its first and its last sentence. */
export function sentencesAround(text: WordedText, range: WordRange): WordRange {
  let from = range.from;
  while (from > 0 && range.from - from < reach && !beginsSentence(text, from)) from--;
  let to = range.to;
  while (to < text.words.keys.length && to - range.to < reach && !beginsSentence(text, to)) to++;
  return {from, to};
}

/** The range widened to its paragraph. */
export function paragraphAround(text: WordedText, range: WordRange): WordRange {
  let from = range.from;
  while (from > 0 && range.from - from < 4 * reach && !beginsParagraph(text, from)) from--;
  let to = range.to;
  while (to < text.words.keys.length && to - range.to < 4 * reach && !beginsParagraph(text, to)) to++;
  return {from, to};
}
