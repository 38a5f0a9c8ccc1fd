import type {Span} from '../../../articles/span';
import type {Word} from '../../reading/words';
import {afterSource, auxiliaries, betweenSubjectAndVerb, clauseOpeners, formsOfBe} from '../function-words';

/** Longest source that is believed, in words; appositions are long: *Ann Lee, who has run the pier for ten years, said*. */
const longestSource = 22;
const joins = new Set(['-', '–', '&', '.', "'", '’', '@', '/']);

/** The subject of the verb at `verb`, read backwards: *The mayor of Ely, a former sailor, **said***. Empty where none is told. */
export function findSubject(words: readonly Word[], verb: number): Span | undefined {
  let last = verb - 1;
  while (isSkipped(words, verb, last)) last--;
  const end = words[last];
  if (!end || end.sentence !== words[verb]?.sentence || end.quotation >= 0) return undefined;
  if (end.text === ',' || end.text === ')') {
    const opened = apposition(words, last);
    if (opened === undefined) return undefined;
    const first = phraseStart(words, opened - 1);
    return first === undefined ? undefined : trimmed(words, first, last - (end.text === ',' ? 1 : 0));
  }
  const first = phraseStart(words, last);
  return first === undefined ? undefined : trimmed(words, first, last);
}

/** The subject behind the verb at `verb`: *“…,” **said** Ann Lee, the mayor*. `last` gives the index of its last word. */
export function findSubjectAfter(words: readonly Word[], verb: number): {span: Span; last: number} | undefined {
  const first = verb + 1;
  let last = first;
  while (last < first + longestSource && continuesAfter(words, first, last)) last++;
  const [start, end] = [words[first], words[last - 1]];
  return start && end && last > first ? {span: {start: start.start, end: end.end}, last: last - 1} : undefined;
}

function isSkipped(words: readonly Word[], verb: number, index: number): boolean {
  const word = words[index];
  if (!word || word.sentence !== words[verb]?.sentence) return false;
  return (
    betweenSubjectAndVerb.has(word.lower) ||
    auxiliaries.has(word.lower) ||
    (word.lower.endsWith('ly') && !word.capital && word.lower.length > 4)
  );
}

/** Where the comma or bracket stands that `closing` closes an apposition of. */
function apposition(words: readonly Word[], closing: number): number | undefined {
  const opener = words[closing]?.text === ')' ? '(' : ',';
  for (let i = closing - 1; i > 0 && i > closing - longestSource; i--) {
    const word = words[i];
    if (!word || word.sentence !== words[closing]?.sentence || word.quotation >= 0) return undefined;
    if (word.text === opener) return i;
  }
  return undefined;
}

function phraseStart(words: readonly Word[], last: number): number | undefined {
  let first = last + 1;
  while (first > 0 && first > last - longestSource && belongs(words, first - 1, last)) first--;
  return first <= last ? first : undefined;
}

function belongs(words: readonly Word[], index: number, last: number): boolean {
  const word = words[index];
  if (!word || word.sentence !== words[last]?.sentence || word.quotation >= 0) return false;
  if (!word.spoken) return joins.has(word.text) && index < last;
  if (word.lower === 'and') return Boolean(words[index - 1]?.capital && words[index + 1]?.capital);
  return !clauseOpeners.has(word.lower) && !formsOfBe.has(word.lower);
}

function continuesAfter(words: readonly Word[], first: number, index: number): boolean {
  const word = words[index];
  if (!word || word.block !== words[first]?.block || word.quotation >= 0) return false;
  if (word.sentence !== words[first]?.sentence) return false;
  if (!word.spoken) return (joins.has(word.text) || isAppositionComma(words, first, index)) && index > first;
  if (word.lower === 'and') return Boolean(words[index + 1]?.capital && words[index - 1]?.capital);
  return !afterSource.has(word.lower) && !(clauseOpeners.has(word.lower) && word.lower !== 'that');
}

/** *said Ann Lee**,** the mayor*: a comma inside the source, when a determiner follows it. */
function isAppositionComma(words: readonly Word[], first: number, index: number): boolean {
  return (
    words[index]?.text === ',' &&
    words[first]?.capital === true &&
    /^(?:the|a|an|its|his|her)$/.test(words[index + 1]?.lower ?? '')
  );
}

function trimmed(words: readonly Word[], first: number, last: number): Span | undefined {
  const [start, end] = [words[first], words[last]];
  return start && end && last >= first ? {start: start.start, end: end.end} : undefined;
}
