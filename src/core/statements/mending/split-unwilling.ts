import type {Span} from '../../articles/span';
import type {Attributed} from '../attribution-model';
import {findVerb} from '../cues/form-of-verb';
import {indexAt, type Word} from '../reading/words';
import {clauseFrom} from '../rules/clauses';

/** Reads like the plain *X said that …* that it is. */
const confidence = 0.7;

/** How sources decline to be known: *asked* not to be named, *declined* to be identified. */
const unwilling = new Set(['ask', 'decline', 'refuse', 'request', 'insist', 'want', 'wish', 'prefer']);
/** *named*, *identified*, *on condition of **anonymity*** – within this many words of the cue. */
const unknown = /^(?:named|identified|quoted|anonymous|anonymity|anonymously)$/;
const reach = 7;
/** Verbs that say what the source did say in the end. */
const spoken = /^(?:say|tell|claim|add|insist|warn|argue|describe|allege|suggest|confirm)$/;

/**
 * *Two engineers who asked not to be named because they are still under contract **said** the update had been tested*: takes the wish for the
 * source's own relative clause, and what comes behind the verb of speech for the statement.
 */
export function splitUnwilling(attributed: readonly Attributed[], words: readonly Word[]): Attributed[] {
  const cues = new Set(attributed.flatMap(it => it.cue.map(span => indexAt(words, span.start))));
  return attributed.map(it => split(it, words, cues) ?? it);
}

function split(it: Attributed, words: readonly Word[], cues: ReadonlySet<number>): Attributed | undefined {
  const [source, cue, content] = [it.source[0], it.cue[0], it.content[0]];
  if (!source || !cue || !content || source.start > cue.start) return undefined;
  const at = indexAt(words, cue.start);
  if (
    !words.slice(at, at + 3).some(word => unwilling.has(findVerb(word.lower)?.lemma ?? word.lower.replace(/e?d$/, '')))
  )
    return undefined;
  const from = indexAt(words, content.start);
  if (!words.slice(from, from + reach).some(word => unknown.test(word.lower))) return undefined;
  const verb = verbOfSpeech(words, from);
  const before = words[(verb ?? 0) - 1];
  const start = relativeStart(words, source);
  if (verb === undefined || cues.has(verb) || !before || start === undefined) return undefined;
  const said = clauseFrom(words, afterListener(words, verb));
  const word = words[verb];
  if (!said || !word) return undefined;
  const end = before.text === ',' ? (words[verb - 2]?.end ?? before.start) : before.end;
  return {source: [{start, end}], cue: [{start: word.start, end: word.end}], content: [said], confidence};
}

/** The finite verb of speech later in the sentence: not *to say*, not *authorised to speak*. */
function verbOfSpeech(words: readonly Word[], from: number): number | undefined {
  const sentence = words[from]?.sentence;
  for (let i = from; words[i]?.sentence === sentence; i++) {
    const word = words[i];
    if (!word || word.quotation >= 0) return undefined;
    if (spoken.test(findVerb(word.lower)?.lemma ?? '') && !/^(?:to|not|n't|who)$/.test(words[i - 1]?.lower ?? ''))
      return i;
  }
  return undefined;
}

/** *told the paper **that** …*: where the clause begins, the listener left out. */
function afterListener(words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i < verb + reach && words[i]?.sentence === words[verb]?.sentence; i++) {
    if (words[i]?.lower === 'that') return i;
  }
  return verb + 1;
}

/** Where the noun begins that *who* stands for, when the source is but *who*; else the source's own start. */
function relativeStart(words: readonly Word[], source: Span): number | undefined {
  const at = indexAt(words, source.start);
  if (!/^(?:who|that)$/.test(words[at]?.lower ?? '')) return source.start;
  let first = at;
  while (
    first > at - 12 &&
    words[first - 1]?.sentence === words[at]?.sentence &&
    !/^[,;:]$/.test(words[first - 2]?.text ?? '')
  )
    first--;
  return words[first]?.start;
}
