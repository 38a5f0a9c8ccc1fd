import type {Span} from '../../../articles/span';
import {findVerb} from '../../cues/form-of-verb';
import {indexAt, type Word, wordsIn} from '../../reading/words';
import {isNounHere} from '../../rules/quotation-neighbours';
import {findSubject} from '../../rules/subjects/sources';
import type {Draft} from '../draft';

/** In words: how far into the outer content the inner cue stands. */
const reach = 9;
/** Two conditions must hold, the outer attribution and the rule for the inner one. */
const confidence = 0.8;
/** Verbs whose subject surely speaks: deeper inside a content a rule must be surer than at its edge. */
const speaking = /^(?:say|tell|claim|announce|warn|deny|argue|allege|insist|admit|confirm|promise|believe)$/;

/** *The Post reported that **officials said** the pier was safe*: who speaks at the beginning of what another reports stands behind the rest. */
export function addNested(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  return drafts.flatMap(draft => {
    const inner = draft.source.length > 0 && draft.origin === 'attributed' ? findInner(draft, words) : undefined;
    return inner ? [draft, inner] : [draft];
  });
}

function findInner({content, confidence: outer}: Draft, words: readonly Word[]): Draft | undefined {
  const [span] = content;
  if (!span || content.length > 1) return undefined;
  const first = indexAt(words, span.start);
  for (let i = first + 1; i < first + reach && (words[i]?.end ?? Number.POSITIVE_INFINITY) < span.end; i++) {
    const verb = words[i];
    if (!verb || verb.quotation >= 0) return undefined;
    const form = findVerb(verb.lower);
    if (!form || !speaking.test(form.lemma) || isNounHere(words, i)) continue;
    const source = findSubject(words, i);
    const next = words[i + 1];
    if (!source || source.start < span.start || !next || next.sentence !== verb.sentence || !next.spoken)
      return undefined;
    const own = wordsIn(words, {start: next.lower === 'that' ? next.end : next.start, end: span.end});
    const [start, end] = [own[0], own.at(-1)];
    if (!start || !end || own.length < 3) return undefined;
    return {
      content: [{start: start.start, end: end.end} satisfies Span],
      source: [source],
      cue: [{start: verb.start, end: verb.end}],
      confidence: outer * confidence,
      origin: 'attributed',
    };
  }
  return undefined;
}
