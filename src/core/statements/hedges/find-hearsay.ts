import type {Word} from '../reading/words';
import {clauseEnd, stretch} from './clause';
import type {Hedged} from './find-hedged';
import {sayings} from './hedge-words';

const teller = /^(?:word|rumou?r|legend|gossip|tradition)$/;
const described =
  /^(?:some|many|several|various|numerous|multiple|media|press|news|local|unconfirmed|early|initial|recent)$/;
const shared =
  /^(?:belief|perception|suspicion|fear|expectation|worry|feeling|sense|hope|assumption|consensus|rumou?r|claim|suggestion|allegation)$/;

/** *Rumour has it that …* · *according to reports, …* · *there is a widespread belief that …* – what is going about. */
export function findHearsay(words: readonly Word[], index: number): Hedged | undefined {
  const first = words[index];
  if (!first) return undefined;
  if (teller.test(first.lower) && words[index + 1]?.lower === 'has' && words[index + 2]?.lower === 'it')
    return after(words, index, words[index + 3]?.lower === 'that' ? index + 4 : index + 3);
  if (first.lower === 'according' && words[index + 1]?.lower === 'to') return findReports(words, index);
  if (first.lower === 'there') return findShared(words, index);
  return undefined;
}

/** *according to media reports,*: nothing may follow that tells whose they are. */
function findReports(words: readonly Word[], index: number): Hedged | undefined {
  let i = index + 2;
  while (i < index + 4 && described.test(words[i]?.lower ?? '')) i++;
  const [cue, noun, behind] = [words[index], words[i], words[i + 1]];
  if (!cue || !noun || !sayings.has(noun.lower) || (behind && !/^[,.;]$/.test(behind.text))) return undefined;
  const opens = words[index - 1]?.sentence !== cue.sentence;
  let start = index;
  while (!opens && start > index - 40 && words[start - 1]?.sentence === cue.sentence) start--;
  const content = opens ? stretch(words, i + 2, clauseEnd(words, i + 1)) : stretch(words, start, index - 1);
  return content.length > 0 ? {cue: {start: cue.start, end: noun.end}, content, kind: 'clause'} : undefined;
}

/** *There is a growing fear that …*. */
function findShared(words: readonly Word[], index: number): Hedged | undefined {
  if (!/^(?:is|was|has|remains)$/.test(words[index + 1]?.lower ?? '')) return undefined;
  for (let i = index + 2; i < index + 7 && words[i]?.spoken; i++) {
    if (shared.test(words[i]?.lower ?? '') && words[i + 1]?.lower === 'that') return after(words, index, i + 2);
  }
  return undefined;
}

function after(words: readonly Word[], from: number, to: number): Hedged | undefined {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || last.sentence !== first.sentence) return undefined;
  const content = stretch(words, to, clauseEnd(words, to - 1));
  return content.length > 0 ? {cue: {start: first.start, end: last.end}, content, kind: 'clause'} : undefined;
}
