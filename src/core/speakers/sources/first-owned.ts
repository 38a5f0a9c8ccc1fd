import type {Word} from '../../statements/reading/words';
import {knownBodies} from '../lists/organisation-words';

/** In words: how far before the noun its owner may stand. */
const reach = 3;

/** Whose each body is that every reader knows, where the article tells: *the **Danish military***, *Ely’s police*. By the noun; the first counts. */
export function firstOwned(words: readonly Word[], text: string): Map<string, string> {
  const owned = new Map<string, string>();
  for (const [i, word] of words.entries()) {
    if (word.capital || !knownBodies.has(word.lower) || word.quotation >= 0 || owned.has(word.lower)) continue;
    let first = i;
    while (first > i - reach && words[first - 1]?.capital && words[first - 1]?.sentence === word.sentence) first--;
    const start = words[first];
    // A capital that opens its sentence may be any word: *Local police*.
    const opens = words[first - 1]?.sentence !== word.sentence;
    if (start && first < i && !opens) owned.set(word.lower, text.slice(start.start, word.end));
  }
  return owned;
}
