import type {Span} from '../../../articles/span';
import {neverNames} from '../../../speakers/names/never-names';
import {findVerb} from '../../cues/form-of-verb';
import {indexAt, type Word, wordsIn} from '../../reading/words';
import {formsOfBe} from '../../rules/function-words';
import {findSubject} from '../../rules/subjects/sources';
import type {Draft} from '../draft';
import {extentOf} from '../spans';

/** Cues that give a thing its name, which nobody needs to stand behind: *a spot titled “…”*. */
const naming = /^(?:titled|entitled|called|named|dubbed|nicknamed|unclear|clear|surprising)$/;

/** A speaker must be somewhere, yet none was found: more often than not the statement itself is a mistake. */
const doubt = 0.5;

/**
 * Gives attributions without a source the one that grammar implies: *X praised it, **saying** …* has the source of the sentence’s
 * earlier attribution, or its subject. Agentless cues (*is expected*, *allegations that*) are left alone: nobody stands behind them.
 * A cue that must have a speaker but shows none is doubted.
 */
export function fillSources(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  const bySentence = new Map<number, Draft>();
  return [...drafts]
    .sort((a, b) => (extentOf(a.cue)?.start ?? 0) - (extentOf(b.cue)?.start ?? 0))
    .map(draft => {
      const first = draft.cue[0];
      if (!first) return draft;
      const at = indexAt(words, first.start);
      const sentence = words[at]?.sentence ?? -1;
      const earlier = bySentence.get(sentence);
      if (draft.source.length > 0) {
        bySentence.set(sentence, draft);
        return earlier ? withMainVerb(draft, earlier, words) : draft;
      }
      const cue = draft.cue.flatMap(span => wordsIn(words, span));
      const inverted = splitInverted(cue);
      if (inverted) return {...draft, ...inverted};
      if (isAgentless(cue) && !doneBy(draft, words) && !accuses(cue, words)) return draft;
      const verb = cue.findIndex(word => findVerb(word.lower) || /ing$/.test(word.lower));
      const implied = verb < 0 ? undefined : (earlier?.source ?? subjectOf(words, at + verb));
      if (!implied) return {...draft, confidence: draft.confidence * doubt, hidden: true};
      return earlier ? withMainVerb({...draft, source: implied}, earlier, words) : {...draft, source: implied};
    });
}

/** ***Said Lee**: “…”*: the speaker behind the verb that opens the sentence was taken for a part of the cue. */
function splitInverted([verb, ...rest]: readonly Word[]): Pick<Draft, 'cue' | 'source'> | undefined {
  const name = rest.filter(word => word.spoken);
  const [first, last] = [name[0], name.at(-1)];
  if (
    !verb?.capital ||
    !findVerb(verb.lower) ||
    !first ||
    !last ||
    !name.every(({capital, lower}) => capital && !neverNames.has(lower))
  )
    return undefined;
  return {cue: [{start: verb.start, end: verb.end}], source: [{start: first.start, end: last.end}]};
}

/** *The port **blamed** the storm, **noting**, “…”*: a participle says how the main verb’s subject went on, so both are the cue. */
function withMainVerb(draft: Draft, earlier: Draft, words: readonly Word[]): Draft {
  const cue = draft.cue.flatMap(span => wordsIn(words, span)).filter(word => word.spoken);
  const sameSource = draft.source[0]?.start === earlier.source[0]?.start;
  const participle =
    cue.length === 1 && cue[0]?.lower.endsWith('ing') && (earlier.cue.at(-1)?.end ?? 0) < (draft.cue[0]?.start ?? 0);
  return sameSource && participle ? {...draft, cue: [...earlier.cue, ...draft.cue]} : draft;
}

function subjectOf(words: readonly Word[], verb: number): Span[] | undefined {
  const subject = findSubject(words, verb);
  return subject && [subject];
}

/** *is expected*, *was accused of*, *seems*, *Asked about*, *concerns that*: the words themselves leave the speaker out. */
function isAgentless(cue: readonly Word[]): boolean {
  const [first] = cue;
  const last = cue.at(-1);
  if (!first || !last) return false;
  const passive = cue.some(
    (word, index) =>
      formsOfBe.has(word.lower) && cue.slice(index + 1).some(it => /(?:ed|en|wn|id|ld|ught|ood)$/.test(it.lower)),
  );
  const noun =
    cue.some(word =>
      /^(?:reports|rumou?rs?|allegations?|accusations?|claims|concerns?|fears|speculation|suggestions|suspicions|criticism|complaints|expectations|calls|questions|doubts)$/.test(
        word.lower,
      ),
    ) && !first.possessive;
  const hedge =
    cue.some(word => /ly$/.test(word.lower) && /^(?:alleg|report|purport|suppos)/.test(word.lower)) ||
    /^(?:alleged|purported|rumou?red|expected|accused|seen|believed)$/.test(first.lower) ||
    // *a house said to be haunted*; a bare *said* has a speaker.
    (first.lower === 'said' && cue.length > 1);
  const impersonal = /^(?:it|there)$/.test(first.lower) && cue.length > 2;
  return (passive || noun || hedge || impersonal) && !cue.some(word => naming.test(word.lower));
}

/** *and **accused** her of theft*, *whom he **accused** of theft*: with an object behind it or a subject before it the verb is active. */
function accuses(cue: readonly Word[], words: readonly Word[]): boolean {
  const [verb, second] = cue;
  if (verb?.lower !== 'accused') return false;
  const before = words[indexAt(words, verb.start) - 1]?.lower ?? '';
  const link = (second ?? words[indexAt(words, verb.end - 1) + 1])?.lower;
  return /^(?:i|he|she|we|they|has|have|had)$/.test(before) || (link !== 'of' && !formsOfBe.has(before));
}

/** *was mocked **by** the crew*: the doer is told, though as part of the content. */
function doneBy({content, cue}: Draft, words: readonly Word[]): boolean {
  const after = cue.at(-1)?.end ?? 0;
  return content.some(span => span.start >= after && words[indexAt(words, span.start)]?.lower === 'by');
}
