import type {Span} from '../../articles/span';
import type {Word} from '../reading/words';
import {formsOfBe} from '../rules/function-words';
import {clauseEnd, clauseStart, stretch} from './clause';
import {findHearsay} from './find-hearsay';
import {findImpersonal} from './find-impersonal';
import {findReduced} from './find-reduced';
import {findSaying} from './find-saying';
import {crimes, hedgeAdjectives, passives, reportingAdverbs} from './hedge-words';
import {nounPhraseEnd} from './noun-phrase';

/** A clause that the article hands to nobody. */
export interface Hedged {
  /** *reportedly* · *is believed to* · *amid reports that*. */
  readonly cue: Span;
  /** What is left of the clause on both sides of the cue. */
  readonly content: readonly Span[];
  /** Nouns and adjectives err more often than adverbs and verbs, which take a whole clause. */
  readonly kind: 'clause' | 'noun';
}

/** The hedge whose cue begins with the word at `index`, which must stand outside quotations. */
export function findHedgedAt(words: readonly Word[], index: number): Hedged | undefined {
  const word = words[index];
  if (!word || word.quotation >= 0) return undefined;
  if (reportingAdverbs.has(word.lower)) return adverb(words, index);
  if (word.lower === 'apparently') return guess(words, index);
  if (hedgeAdjectives.has(word.lower)) return hedgedNoun(words, index);
  if (word.lower === 'it') return findImpersonal(words, index);
  if (formsOfBe.has(word.lower)) return findPassive(words, index);
  return findHearsay(words, index) ?? findReduced(words, index) ?? findSaying(words, index);
}

/** *was **allegedly** beaten*; behind a preposition only what follows is hedged: *arrested for **allegedly** hiding a knife*. */
function adverb(words: readonly Word[], index: number): Hedged | undefined {
  const [word, before] = [words[index], words[index - 1]];
  if (!word || !/^(?:for|of|by|after|with|without|from|in|about|over)$/.test(before?.lower ?? ''))
    return around(words, index, index + 1);
  const end = clauseEnd(words, index);
  const comma = words.slice(index, end).findIndex(({text}) => text === ',');
  const content = stretch(words, index + 1, comma > 1 ? index + comma : end);
  return content.length > 0 ? {cue: {start: word.start, end: word.end}, content, kind: 'clause'} : undefined;
}

/** *The rope **apparently** broke*; not what only weakens an adjective or an afterthought: *an apparently endless queue*. */
function guess(words: readonly Word[], index: number): Hedged | undefined {
  const before = words[index - 1];
  const weakens =
    before?.sentence === words[index]?.sentence &&
    (before?.text !== ',' || words[index + 1]?.text !== ',') &&
    /^(?:a|an|the|his|her|its|their|this|that|these|those|of|with|in|by|for|and|or|but|most|,)$/.test(
      before?.lower ?? '',
    );
  const hedged = weakens ? undefined : around(words, index, index + 1);
  return hedged && {...hedged, kind: 'noun'};
}

/** The whole clause less the cue `[from, to)`. */
function around(words: readonly Word[], from: number, to: number): Hedged | undefined {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return undefined;
  const start = clauseStart(words, from);
  const content = [...stretch(words, start, from), ...stretch(words, to, endAfter(words, start, to))];
  return content.length > 0 ? {cue: {start: first.start, end: last.end}, content, kind: 'clause'} : undefined;
}

/** A relative clause ends at its comma: *who is seen as strong**,** hopes to win*. */
function endAfter(words: readonly Word[], start: number, to: number): number {
  const end = clauseEnd(words, words[to]?.text === ',' ? to : to - 1);
  if (!/^(?:who|which|whose)$/.test(words[start]?.lower ?? '')) return end;
  const comma = words.slice(to + 1, end).findIndex(({text}) => text === ',');
  return comma < 0 ? end : to + 1 + comma;
}

/** *the **alleged** attack on the pier*; *the man **alleged** that …* has somebody who alleges. */
function hedgedNoun(words: readonly Word[], index: number): Hedged | undefined {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]];
  if (!word || !next?.spoken || next.lower === 'that' || next.lower === 'to' || next.lower === 'by') return undefined;
  const attributive =
    before === undefined ||
    before.sentence !== word.sentence ||
    !before.spoken ||
    before.possessive ||
    /^(?:the|a|an|this|that|these|those|his|her|its|their|of|in|for|to|by|with|on|over|about|against|any|some|two|three|several|and|other|from)$/.test(
      before.lower,
    );
  if (!attributive) return undefined;
  const content = stretch(words, index + 1, nounPhraseEnd(words, index + 1));
  return content.length > 0 ? {cue: {start: word.start, end: word.end}, content, kind: 'noun'} : undefined;
}

/** *is widely believed to* · *was accused of*; not where somebody is named who does it: *is expected by analysts to*. */
function findPassive(words: readonly Word[], index: number): Hedged | undefined {
  let i = index + 1;
  while (
    i < index + 4 &&
    (/ly$/.test(words[i]?.lower ?? '') ||
      /^(?:also|now|not|being|been|since|long|still|already|often|once|variously)$/.test(words[i]?.lower ?? ''))
  )
    i++;
  const [participle, next] = [words[i], words[i + 1]];
  if (!participle || !next || next.sentence !== words[index]?.sentence || participle.quotation >= 0) return undefined;
  if (!passives[next.lower]?.has(participle.lower)) return undefined;
  if (next.lower === 'with' && !words.slice(i + 2, i + 7).some(word => crimes.test(word.lower))) return undefined;
  // *about **being** described as …*: a noun rather than a report.
  if (words[index]?.lower === 'being' && !formsOfBe.has(words[index - 1]?.lower ?? '')) return undefined;
  let from = index;
  while (from > 0 && /^(?:has|have|had|been)$/.test(words[from - 1]?.lower ?? '')) from--;
  // *A young gull is called a chick* is a name, *has been called a disgrace* a judgement.
  if (/^(?:called|labell?ed|branded)$/.test(participle.lower) && words[i - 1]?.lower !== 'been') return undefined;
  // *must be seen*, *might be expected*: the article’s own judgement.
  if (/^(?:will|could|would|may|might|can|must|should|cannot)$/.test(words[index - 1]?.lower ?? '')) return undefined;
  // *was reported **to the** police*: somebody is told, so this is no report of what is so.
  if (next.lower === 'to' && /^(?:the|a|an|his|her|its|their|our|my|him|them|me|us)$/.test(words[i + 2]?.lower ?? ''))
    return undefined;
  // *hopes **to be** seen as a friend*: a wish, not a report.
  if (words[from - 1]?.lower === 'to') return undefined;
  const modal = /^(?:also|now|then|still|probably)$/.test(words[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  if (/^(?:will|could|would|may|might|must|should)$/.test(words[modal]?.lower ?? '')) return undefined;
  const hedged = around(words, from, i + 1);
  const agent =
    hedged &&
    words
      .slice(i + 1, clauseEnd(words, i))
      .findIndex((word, at, own) => word.lower === 'by' && !/(?:ed|en|wn|id|ld)$/.test(own[at - 1]?.lower ?? ''));
  // *accused of fraud by two clerks*: the accuser is told, if by-phrases are about doers (*keeping cash paid by guests* has its own): *expected to rise by a third* is not.
  const told =
    agent !== undefined && agent >= 0 && next.lower !== 'to' && !/^\d/.test(words[i + 2 + agent]?.text ?? '');
  return told ? undefined : hedged;
}
