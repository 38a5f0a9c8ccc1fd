import type {Word} from '../reading/words';
import {clauseEnd, stretch} from './clause';
import type {Hedged} from './find-hedged';
import {afterSaying, sayings, sayingsOf} from './hedge-words';
import {longPhraseEnd} from './noun-phrase';

/** Before the noun these leave it open whose it is; anything else there (*police*, *his*, *Lee’s*) may be its owner. */
const ownerless =
  /^(?:amid|amidst|are|were|is|was|be|been|the|of|despite|over|following|after|about|with|to|and|by|on|from|any|some|new|growing|mounting|widespread|unconfirmed|conflicting|early|initial|recent|earlier|previous|multiple|several|increasing|rising|no|persistent|serious|for|grave|more|fresh|raised|raising|sparking|sparked|prompting|fuelling|fueling|as|that|because|amidst|media|public|press|local|news|wild|false|baseless|various|numerous|followed|follows|faces|face|faced|facing|met|drew|drawn|draws|stoked|stoking|stokes|ignited|triggered|spurred|sparks|spark|raise|raises|renewed|lingering|unproven|unsubstantiated|unfounded|longstanding|heightened|investigating|investigated|probing)$/;
const longestPredicate = 5;

/** *reports suggest (that) …* · *concerns were raised that …* · *amid rumours of …* – a saying that belongs to nobody. */
export function findSaying(words: readonly Word[], index: number): Hedged | undefined {
  const noun = words[index];
  const before = words[index - 1];
  if (!noun || !sayings.has(noun.lower) || noun.possessive) return undefined;
  const starts = before === undefined || before.sentence !== noun.sentence || !before.spoken;
  if (!starts && (before.possessive || !ownerless.test(before.lower))) return undefined;
  if (/^(?:have|has|had|also)$/.test(words[index - 2]?.lower ?? '') && /^(?:raised|voiced)$/.test(before?.lower ?? ''))
    return undefined;
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
  if (link.lower === 'that') return hedged(words, index, i + 1, clauseEnd(words, i));
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

function hedged(words: readonly Word[], from: number, to: number, end: number): Hedged | undefined {
  const [first, last] = [words[from], words[to - 1]];
  const content = stretch(words, to, end);
  return first && last && content.length > 0
    ? {cue: {start: first.start, end: last.end}, content, kind: 'noun'}
    : undefined;
}
