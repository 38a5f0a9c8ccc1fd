import {type Word, wordsIn} from '../reading/words';
import {clauseStarters, formsOfBe} from '../rules/function-words';
import {findSubject} from '../rules/subjects/sources';
import {clauseEnd, stretch} from './clause';
import type {Hedged} from './find-hedged';
import {afterSaying, degree, ownerless, sayings, sayingsOf} from './hedge-words';
import {isThing} from './is-thing';
import {longPhraseEnd} from './noun-phrase';

const longestPredicate = 5;

/** *reports suggest (that) …* · *concerns were raised that …* · *amid rumours of …* – a saying that belongs to nobody. */
export function findSaying(words: readonly Word[], index: number): Hedged | undefined {
  const noun = words[index];
  const before = words[index - 1];
  if (!noun || noun.possessive) return undefined;
  if (noun.lower === 'questions') return findQuestions(words, index);
  if (!sayings.has(noun.lower)) return undefined;
  const starts = before === undefined || before.sentence !== noun.sentence || !before.spoken;
  if (!starts && (before.possessive || !ownerless.has(before.lower))) return undefined;
  if (isRaisedBySomebody(words, index)) return undefined;
  // *in the hope that* tells what the sentence's own subject wants.
  if (/^hopes?$/.test(noun.lower) && before?.lower === 'the' && words[index - 2]?.lower === 'in') return undefined;
  // *the reports of the committee*, *the claims of both sides*: a definite noun with *of* is somebody's.
  let i = index + 1;
  while (i < index + longestPredicate && afterSaying.has(words[i]?.lower ?? '')) i++;
  while (
    i < index + longestPredicate + 2 &&
    /^(?:online|widely|locally|yesterday|today|also|that)$/.test(words[i]?.lower ?? '') &&
    words[i]?.lower !== 'that'
  )
    i++;
  const link = words[i];
  if (!link || link.sentence !== noun.sentence || link.quotation >= 0) return undefined;
  const predicate = i > index + 1;
  // *There were reports the ferry had sunk*: the clause may do without its *that*.
  if (isThere(words, index - 1) && clauseStarters.has(link.lower) && link.lower !== 'that' && !predicate)
    return hedged(words, index, i, clauseEnd(words, i));
  if (link.lower === 'that') return hedged(words, index, i + 1, thatClauseEnd(words, index, i));
  if (/^(?:of|about|over)$/.test(link.lower) && sayingsOf.has(noun.lower) && before?.lower !== 'the') {
    return hedged(words, index, i + 1, predicate ? clauseEnd(words, i) : longPhraseEnd(words, i + 1));
  }
  const reporting = /^(?:suggest|suggests|suggested|say|said|indicate|indicated|claim|claimed)$/.test(
    words[i - 1]?.lower ?? '',
  );
  return predicate && reporting && /^(?:rep|rum)/.test(noun.lower)
    ? hedged(words, index, i, clauseEnd(words, i - 1))
    : undefined;
}

/** *Questions were raised about …* · *the leak raised new questions about …*; any other question is somebody’s. */
function findQuestions(words: readonly Word[], index: number): Hedged | undefined {
  const verb = degree.has(words[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  const raises = /^rais(?:e|es|ed|ing)$/.test(words[verb]?.lower ?? '');
  let i = index + 1;
  while (
    i < index + longestPredicate &&
    /^(?:has|have|had|was|were|been|also|being|raised|are)$/.test(words[i]?.lower ?? '')
  )
    i++;
  const raised = words[i - 1]?.lower === 'raised';
  if (!(raises ? !isRaisedBySomebody(words, index) : raised)) return undefined;
  if (!/^(?:about|over|whether|as)$/.test(words[i]?.lower ?? '')) return undefined;
  const to = /^(?:about|over)$/.test(words[i]?.lower ?? '') ? i + 1 : i;
  return hedged(words, index, to, clauseEnd(words, i));
}

/** *There were*, *there are*. */
function isThere(words: readonly Word[], index: number): boolean {
  return formsOfBe.has(words[index]?.lower ?? '') && words[index - 1]?.lower === 'there';
}

/** ***Despite** fears that it would sink**,** the ferry sailed*: the comma ends what opened the sentence. */
function thatClauseEnd(words: readonly Word[], noun: number, that: number): number {
  const end = clauseEnd(words, that);
  const opens = [1, 2].some(
    back =>
      /^(?:despite|amid|amidst|after|following|over)$/.test(words[noun - back]?.lower ?? '') &&
      words[noun - back - 1]?.sentence !== words[noun]?.sentence,
  );
  const comma = opens ? words.slice(that, end).findIndex(word => word.text === ',') : -1;
  return comma > 1 ? that + comma : end;
}

/** *Residents raised concerns about the noise* has somebody whose concerns they are; *the leak raised concerns* has not. */
function isRaisedBySomebody(words: readonly Word[], noun: number): boolean {
  const verb = degree.has(words[noun - 1]?.lower ?? '') ? noun - 2 : noun - 1;
  if (!/^(?:rais(?:e|es|ed|ing)|voic(?:ed|ing))$/.test(words[verb]?.lower ?? '')) return false;
  const before = words[verb - 1];
  if (/^(?:while|to)$/.test(before?.lower ?? '') || formsOfBe.has(before?.lower ?? '')) return true;
  const subject = findSubject(words, verb);
  return subject !== undefined && !isThing(wordsIn(words, subject));
}

function hedged(words: readonly Word[], from: number, to: number, end: number): Hedged | undefined {
  const [first, last] = [words[from], words[to - 1]];
  const content = stretch(words, to, end);
  return first && last && content.length > 0
    ? {cue: {start: first.start, end: last.end}, content, kind: 'noun'}
    : undefined;
}
