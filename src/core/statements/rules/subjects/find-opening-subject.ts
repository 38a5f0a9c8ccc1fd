import type {Span} from '../../../articles/span';
import type {Word} from '../../reading/words';

const conjunctions = /^(?:and|but|so|yet|then|now|still|or|later|finally|eventually)$/;
const pronoun = /^(?:he|she|they|we|i|it)$/;
const determiner = /^(?:the|a|an|his|her|its|their|one|another)$/;
const longestLead = 4;

/** The subject that a sentence opens with, as far as it can be told without knowing its verb: a pronoun, a name with what leads up to it, *the* and its noun. */
export function findOpeningSubject(words: readonly Word[], first: number, end: number): Span | undefined {
  let i = first;
  while (i < end && (conjunctions.test(words[i]?.lower ?? '') || !words[i]?.spoken)) i++;
  const start = words[i];
  if (!start || i >= end) return undefined;
  if (pronoun.test(start.lower)) return {start: start.start, end: start.end};
  let name = i;
  while (
    name < end &&
    name < i + longestLead &&
    !(words[name]?.capital && (name > i || words[name + 1]?.capital || !determiner.test(words[name]?.lower ?? '')))
  )
    name++;
  let last = name;
  while (last < end && words[last]?.capital) last++;
  const final = words[last - 1];
  if (final && last > name && !determiner.test(final.lower)) return {start: start.start, end: final.end};
  const noun = words[i + 1];
  return determiner.test(start.lower) && noun?.spoken && i + 1 < end ? {start: start.start, end: noun.end} : undefined;
}
