import {findVerb} from '../../cues/form-of-verb';
import {hedgeAdjectives, reportingAdverbs, sayings} from '../../hedges/hedge-words';
import {indexAt, type Word, wordsIn} from '../../reading/words';
import {formsOfBe} from '../../rules/function-words';
import type {Draft} from '../draft';

const doubt = 0.5;
/** What follows a noun that reports: *reports of*, *her claim: “…”*. */
const afterNoun =
  /^(?:that|of|about|on|over|against|from|to|for|by|as|in|at|who|which|and|or|was|were|is|are|has|have|had|including|whether|how|why|[,:;.–—“"‘'«„(-])$/;

/** Doubts cues that are none here: *the **expected** storm passed*, *the company’s **reports** fill two shelves*; nor is *said goodbye* a statement. */
export function doubtCues(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  return drafts.map(draft => {
    const [first] = draft.cue;
    const own = draft.cue.flatMap(span => wordsIn(words, span));
    const last = own.at(-1);
    if (!first || !last) return draft;
    const [before, after] = [words[indexAt(words, first.start) - 1], words[indexAt(words, last.end - 1) + 1]];
    const adjective =
      own.length === 1 &&
      last.lower.endsWith('ed') &&
      !hedgeAdjectives.has(last.lower) &&
      /^(?:the|a|an|its|this|that)$/.test(before?.lower ?? '');
    const noun =
      sayings.has(last.lower) &&
      own.length <= 2 &&
      after !== undefined &&
      after.sentence === last.sentence &&
      !afterNoun.test(after.lower) &&
      ownedNoun(own, before);
    const said = draft.content.length === 1 ? wordsIn(words, draft.content[0] ?? first) : [];
    const greeting =
      /^(?:goodbye|hello|farewell|goodnight|grace|hi)$/.test(said[0]?.lower ?? '') && (said[0]?.quotation ?? -1) < 0;
    return adjective || noun || greeting ? {...draft, confidence: draft.confidence * doubt} : draft;
  });
}

function ownedNoun(own: readonly Word[], before: Word | undefined): boolean {
  return own.length > 1 || before?.possessive === true || /^(?:the|its|his|her|their)$/.test(before?.lower ?? '');
}

const owner = /^(?:his|her|its|their|my|our|your)$/;

/** Leaves *reportedly*, *was allegedly* to the rule for hedges, which knows where their clause ends; *reportedly said* has a verb of its own. */
export function leaveHedges(drafts: readonly Draft[], words: readonly Word[]): Draft[] {
  return drafts.filter(draft => {
    const own = draft.cue.flatMap(span => wordsIn(words, span));
    const [only] = own;
    const before = only && words[indexAt(words, only.start) - 1];
    // *his **alleged** victims*: he alleges nothing.
    if (
      own.length === 1 &&
      only &&
      hedgeAdjectives.has(only.lower) &&
      (before?.possessive || owner.test(before?.lower ?? ''))
    )
      return false;
    const hedge = own.some(word => reportingAdverbs.has(word.lower) && word.quotation < 0);
    return !hedge || (own.some(word => findVerb(word.lower)) && !own.some(word => formsOfBe.has(word.lower)));
  });
}
