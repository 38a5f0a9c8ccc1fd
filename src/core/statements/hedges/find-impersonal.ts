import type {Word} from '../reading/words';
import {clauseStarters} from '../rules/function-words';
import {clauseEnd, stretch} from './clause';
import type {Hedged} from './find-hedged';
import {emerging, impersonal} from './hedge-words';

/** In words: how much of a sentence before *it is alleged* is taken in. */
const longestAside = 40;

/** *it is understood that* · *it has been claimed that* · *it emerged that*. */
export function findImpersonal(words: readonly Word[], index: number): Hedged | undefined {
  let i = index + 1;
  while (
    i < index + 6 &&
    /^(?:is|was|has|had|been|being|be|are|also|widely|generally|now|since|later|first|then|still|often|not|can|could|may|might|must)$/.test(
      words[i]?.lower ?? '',
    )
  )
    i++;
  const verb = words[i];
  if (!verb || verb.sentence !== words[index]?.sentence || (i === index + 1 && !emerging.has(verb.lower)))
    return undefined;
  if (!emerging.has(verb.lower) && !impersonal.has(verb.lower)) return undefined;
  while (
    i < index + 8 &&
    /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|last|night|week)$/.test(
      words[i + 1]?.lower ?? '',
    )
  )
    i++;
  const [first, before, behind] = [words[index], words[index - 1], words[i + 1]];
  if (!first || !behind || behind.sentence !== first.sentence) return undefined;
  if (before?.text === ',' && before.sentence === first.sentence && /^[,.]$/.test(behind.text))
    return aside(words, index, i);
  // *It is thought the fire began in the kitchen*.
  const bare = !emerging.has(verb.lower) && startsClause(behind);
  if (behind.lower !== 'that' && !bare) return undefined;
  const that = bare && behind.lower !== 'that' ? words[i] : behind;
  const from = that === behind ? i + 2 : i + 1;
  const content = stretch(words, from, clauseEnd(words, from - 1));
  return first && that && content.length > 0
    ? {cue: {start: first.start, end: that.end}, content, kind: 'clause'}
    : undefined;
}

function startsClause(word: Word): boolean {
  return word.spoken && word.lower !== 'that' && (clauseStarters.has(word.lower) || word.capital);
}

/** *The mayor, **it is alleged**, took bribes*. */
function aside(words: readonly Word[], from: number, last: number): Hedged | undefined {
  const [first, final] = [words[from], words[last]];
  let start = from - 1;
  while (start > from - longestAside && words[start - 1]?.sentence === first?.sentence) start--;
  const end = words[last + 1]?.text === ',' ? clauseEnd(words, last + 1) : last + 1;
  const content = [...stretch(words, start, from - 1), ...stretch(words, last + 2, end)];
  return first && final && content.length > 0
    ? {cue: {start: first.start, end: final.end}, content, kind: 'clause'}
    : undefined;
}
