import {isName} from '../materials/names';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import type {WordRange} from '../words/word-range';
import type {WordedText} from '../words/worded-text';

/** Words at the beginning in which a sentence names whom it is about. */
const reach = 6;
/** Places that are asked whether a word is a name. */
const placesLimit = 16;

/**
 * Whether words that began with one name begin with another that the old passage does not know: *Ruiz opposed the bill*
 * and *Lee opposed the bill*.
 */
export function subjectReplaced(kept: KeptWords, index: TextIndex, image: WordRange): boolean {
  const before = subjectOf(kept, kept.quote, index);
  const now = subjectOf(index, image, index);
  if (before === undefined || now === undefined) return false;
  return !index.words.keys.slice(image.from, image.to).includes(before) && !kept.words.keys.includes(now);
}

/** The last word, as a rule the surname, of the first name, where it stands near the beginning. */
function subjectOf(text: WordedText, {from, to}: WordRange, index: TextIndex): string | undefined {
  const end = Math.min(to, from + reach);
  const isNameHere = (word: number): boolean =>
    isName(text, word) || (word === from && isNameElsewhere(index, text.words.keys[word] ?? ''));
  let first = from;
  while (first < end && !isNameHere(first)) first++;
  if (first === end) return undefined;
  let last = first;
  while (last + 1 < to && isName(text, last + 1)) last++;
  return text.words.keys[last];
}

/** Where a sentence begins, every word has a capital; elsewhere in the article a name has it too. */
function isNameElsewhere(index: TextIndex, key: string): boolean {
  const places = index.singles.of(index.idOf(key)).subarray(0, placesLimit);
  return places.some(word => isName(index, word));
}
