import type {Word} from '../../statements/reading/words';
import {documents, messages} from '../lists/documents';
import {unnamedNouns, unnamedWords} from '../lists/unnamed';
import type {Name} from '../names/name';

export const prepositions =
  /^(?:of|for|from|at|in|on|during|after|before|since|with|within|inside|by|to|close|familiar|near|behind|among|about|against|under|who|which|that|whose|where|and|said|told|speaking|involved|working)$/;
export const determiners = /^(?:the|this|that|these|those|its|his|her|their|our|my|der|die|das|le|la|el|il)$/;
/** What says how somebody is, rather than who. */
const qualities =
  /^(?:current|present|former|past|retired|active|senior|top|local|regional|national|federal|domestic|foreign|international|military|civilian|public|private|political|religious|medical|academic|legal|elected|appointed)$/;

/** The words up to the first comma, preposition or relative pronoun: *the mayor | of Ely*. */
export function headPhrase(words: readonly Word[], names: readonly Name[]): Word[] {
  const inName = (word: Word) => names.some(name => name.start < word.start && word.end <= name.end);
  const head: Word[] = [];
  for (const word of words) {
    const before = head.at(-1);
    // ***Current and** former officials*: what somebody is, on both sides of it.
    if (word.lower === 'and' && head.length === 1 && qualities.test(before?.lower ?? '')) continue;
    if (
      before &&
      (/^[,(:;—–]$/.test(word.text) ||
        (prepositions.test(word.lower) && !word.capital && !inName(word)) ||
        endsPhrase(word, before, names))
    )
      break;
    if (word.spoken || word.text === '@') head.push(word);
  }
  return head;
}

/** *all insiders **surveyed** last week*, *figures **her** office gave*, *Lee **today***: what follows says something of the noun. */
function endsPhrase(word: Word, before: Word, names: readonly Name[]): boolean {
  if (word.capital) return false;
  if (/^(?:today|yesterday|tonight|tomorrow)$/.test(word.lower)) return true;
  const isNoun =
    isPlural(before, names) ||
    documents.has(before.lower) ||
    messages.has(before.lower) ||
    unnamedNouns.has(before.lower);
  if (!isNoun || unnamedWords.has(before.lower)) return false;
  return determiners.test(word.lower) || /(?:[^e]ed|[^l]led|taken|ing|ly)$|^led$/.test(word.lower);
}

/** A noun of several; no name. */
export function isPlural(word: Word, names: readonly Name[]): boolean {
  const isNamed = word.capital && names.some(name => name.start <= word.start && word.end <= name.end);
  return !isNamed && !word.possessive && /[^su]s$/.test(word.lower) && word.lower.length > 3;
}
