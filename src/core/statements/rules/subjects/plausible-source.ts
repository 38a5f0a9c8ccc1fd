import type {Span} from '../../../articles/span';
import {type Word, wordsIn} from '../../reading/words';

/** Subjects of one small word: *sagte **er***, *a dit-**elle***, *dijo **ella***. */
const pronouns = new Set([
  ...['er', 'sie', 'man'], // sagte er
  ...['il', 'elle', 'ils', 'elles', 'on'], // dit-il
  ...['él', 'ella', 'ellos', 'ellas'], // dijo ella
  ...['lui', 'lei', 'loro', 'ele', 'ela', 'eles', 'elas'], // disse lei, disse ela
  ...['hij', 'zij', 'ze', 'han', 'hon', 'hun', 'de'], // zei hij, sa hon
]);

/** Longest source without a name that is believed: *el portavoz del gobierno*. */
const longestDescription = 4;

/**
 * Whether words that stand where a source would may be one, in a language whose grammar is not read: they hold a name, or are a
 * pronoun or a short description – not *doch*, *aunque*, or a clause. `names` are words seen with a capital inside sentences.
 */
export function isPlausibleSource(words: readonly Word[], source: Span, names: ReadonlySet<string>): boolean {
  const inside = wordsIn(words, source).filter(word => word.spoken);
  const [first] = inside;
  if (!first) return false;
  if (inside.some(word => word.capital && names.has(word.lower))) return true;
  if (inside.length === 1) return pronouns.has(first.lower) || /-(?:ils?|elles?|on)$/.test(first.lower);
  return inside.length <= longestDescription;
}

/** The words that have a capital though they do not begin their sentence, in lower case. */
export function namesIn(words: readonly Word[]): Set<string> {
  const names = new Set<string>();
  let previous: Word | undefined;
  for (const word of words) {
    if (!word.spoken) continue;
    if (word.capital && previous?.sentence === word.sentence && previous.quotation === word.quotation)
      names.add(word.lower);
    previous = word;
  }
  return names;
}
