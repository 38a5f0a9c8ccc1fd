import type {Span} from '../../../articles/span';
import {findVerb} from '../../cues/form-of-verb';
import {impersonal, passives, reduced, reportingAdverbs, sayings} from '../../hedges/hedge-words';
import {nounPhraseEnd} from '../../hedges/noun-phrase';
import {indexAt, type Word, wordsIn} from '../../reading/words';
import {formsOfBe} from '../../rules/function-words';
import type {Draft} from '../draft';
import {extentOf, joined, without} from '../spans';
import {isOwnerlessSaying} from './ownerless-saying';

/** *was said by her deputy* tells who said it beyond doubt; where the content ends is less sure. */
const doerConfidence = 0.6;

/** *was told*, *were informed*: the subject listens. */
const listening = /^(?:told|informed|warned|advised|assured|reminded|shown|briefed|notified)$/;

/**
 * Puts sources right that are no speakers. In *Lee **was accused of** fraud* and *Lee is **reportedly** leaving* Lee has said nothing but is spoken of;
 * in *the court **was told** that …* the court listens, though *Lee was shown saying* has Lee speak; *it* in *it **is understood** that …* is nobody. A *by* behind the cue names the true source.
 */
export function freePassives(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  return drafts.map(draft => {
    const own = draft.cue.flatMap(span => wordsIn(words, span));
    const doer = findDoer(own, words);
    if (doer)
      return {
        ...draft,
        source: [doer],
        content: outside(draft.content, doer),
        confidence: Math.max(draft.confidence, doerConfidence),
      };
    const owner = ownerInCue(own);
    if (owner) return {...draft, ...owner, confidence: Math.max(draft.confidence, doerConfidence)};
    const [cue, source] = [extentOf(draft.cue), extentOf(draft.source)];
    if (!cue || !source) return draft;
    if (isImpersonal(draft, own, words) || isBareSaying(draft, words))
      return {...draft, source: [], cue: joined([...draft.source, ...draft.cue], 1)};
    if (
      isOwnerlessSaying(draft, own, words) ||
      own.some(
        (word, index) =>
          listening.test(word.lower) &&
          isPassiveAt(own, index) &&
          !/ing$/.test(words[indexAt(words, word.start) + 1]?.lower ?? ''),
      )
    )
      return {...draft, source: []};
    if (source.end > cue.start || !(isPassive(draft, own, words) || isAdverb(own))) return draft;
    return {...draft, source: [], content: joined([...draft.source, ...draft.content])};
  });
}

/** *was said **by her deputy** to be ill*: who stands behind *by*. */
function findDoer(own: readonly Word[], words: readonly Word[]): Span | undefined {
  const last = own.at(-1);
  if (!last || !own.some((_, index) => isPassiveAt(own, index))) return undefined;
  const after = indexAt(words, last.end - 1) + 1;
  const first = last.lower === 'by' ? after : words[after]?.lower === 'by' ? after + 1 : undefined;
  if (first === undefined || /^\d/.test(words[first]?.text ?? '')) return undefined;
  const [start, end] = [words[first], words[nounPhraseEnd(words, first) - 1]];
  return start && end && end.end > start.start ? {start: start.start, end: end.end} : undefined;
}

function outside(content: readonly Span[], taken: Span): Span[] {
  const kept = content.flatMap(span => without(span, [taken]));
  return kept.length > 0 ? kept : [...content];
}

function isPassiveAt(own: readonly Word[], index: number): boolean {
  const word = own[index];
  return (
    word !== undefined &&
    (findVerb(word.lower) !== undefined || listening.test(word.lower)) &&
    own.slice(0, index).some(it => formsOfBe.has(it.lower))
  );
}

/** *It is understood*, *It has been claimed*, *There were fears*. */
function isImpersonal({source}: Draft, own: readonly Word[], words: readonly Word[]): boolean {
  const [first, second] = source.flatMap(span => wordsIn(words, span));
  if (!first || second || !/^(?:it|there)$/.test(first.lower)) return false;
  return (
    first.lower === 'there' ||
    own.some(
      (word, index) =>
        /^(?:emerge[sd]?|transpire[sd]?)$/.test(word.lower) ||
        (impersonal.has(word.lower) && own.slice(0, index).some(it => formsOfBe.has(it.lower))),
    )
  );
}

/** *Walz’s claim* as a cue: the owner speaks. */
function ownerInCue(own: readonly Word[]): Pick<Draft, 'source' | 'cue'> | undefined {
  const at = own.findIndex(word => word.possessive);
  const [first, owner, noun, last] = [own[0], own[at], own[at + 1], own.at(-1)];
  if (at < 0 || at > 3 || !first?.capital || !owner || !noun || !last) return undefined;
  return {source: [{start: first.start, end: owner.end}], cue: [{start: noun.start, end: last.end}]};
}

/** *Concerns were raised*, *Unconfirmed reports suggest*: the saying itself is the subject, and nobody’s. */
function isBareSaying({source}: Draft, words: readonly Word[]): boolean {
  const own = source.flatMap(span => wordsIn(words, span));
  const noun = own.at(-1);
  return (
    noun !== undefined &&
    own.length <= 3 &&
    sayings.has(noun.lower) &&
    own.every(
      word =>
        word === noun ||
        /^(?:some|unconfirmed|serious|growing|new|early|initial|persistent|multiple|several|many|widespread|fresh|recent|conflicting|media|news|press|local|various|numerous|other)$/.test(
          word.lower,
        ),
    )
  );
}

/** *is reportedly*, but not *reportedly said*, whose subject speaks. */
function isAdverb(own: readonly Word[]): boolean {
  return own.some(word => reportingAdverbs.has(word.lower)) && !own.some(word => findVerb(word.lower));
}

/** A participle that means somebody else’s view, behind *to be* or straight behind its subject, with the word that it takes. */
function isPassive({source}: Draft, own: readonly Word[], words: readonly Word[]): boolean {
  const last = own.at(-1);
  const after = last ? words[indexAt(words, last.end - 1) + 1] : undefined;
  return own.some((word, index) => {
    const follows = own[index + 1] ?? after;
    if (!follows || !passives[follows.lower]?.has(word.lower)) return false;
    if (own.slice(0, index).some(it => formsOfBe.has(it.lower))) return true;
    // Headlines: *Lee accused of fraud*. *Lee expected to win* may be active, so only what would take its object before the link.
    return (
      index === 0 &&
      (follows.lower === 'as' || reduced[follows.lower]?.has(word.lower)) &&
      indexAt(words, word.start) - indexAt(words, source.at(-1)?.end ?? 0) <= 1
    );
  });
}
