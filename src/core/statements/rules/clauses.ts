import type {Span} from '../../articles/span';
import {indexAt, type Word} from '../reading/words';

/** In words; keeps a text without full stops from costing quadratic time. */
export const longestClause = 150;

/** From the word at `first` to the sentence's end, without its stop. */
export function clauseFrom(words: readonly Word[], first: number): Span | undefined {
  const start = words[first];
  if (!start) return undefined;
  let last = first;
  while (last < first + longestClause && words[last + 1]?.sentence === start.sentence && words[last + 1]?.text !== ';')
    last++;
  while (last > first && /^[.!?]$/.test(words[last]?.text ?? '')) last--;
  const end = words[last];
  return end && last > first ? {start: start.start, end: end.end} : undefined;
}

/** ***The pier will close**, the mayor said*: what the sentence says before its source. */
export function clauseBefore(words: readonly Word[], source: Span): Span | undefined {
  const at = indexAt(words, source.start) - 1;
  const comma = words[at];
  if (comma?.text !== ',') return undefined;
  let first = at;
  while (first > at - longestClause && words[first - 1]?.sentence === comma.sentence) first--;
  const [start, end] = [words[first], words[at - 1]];
  return start && end && at - first > 3 ? {start: start.start, end: end.end} : undefined;
}
