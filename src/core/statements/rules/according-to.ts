import type {Attributed} from '../attribution-model';
import type {Word} from '../reading/words';
import {clauseBefore, clauseFrom, longestClause} from './clauses';

/** Words that begin an apposition rather than a clause, as long as no verb follows: *Ann Lee, **a** retired pilot, …*. */
const beginsApposition = /^(?:a|an|the|its|his|her|their|one|who|which|whose|whom|where)$/;

/** Words that only a clause has: *the runway **was** too short, she said*. */
const finite =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|isn't|wasn't|won't)$/;

/** *According **to** X, …* · *…, according **to** X*, with *according* at `index`. Undefined where nothing is said in the sentence. */
export function accordingTo(words: readonly Word[], index: number): Omit<Attributed, 'confidence'> | undefined {
  const [cueStart, cueEnd, sourceStart] = [words[index], words[index + 1], words[index + 2]];
  if (!cueStart || !cueEnd || sourceStart?.sentence !== cueStart.sentence) return undefined;
  const leads = words[index - 1]?.sentence !== cueStart.sentence;
  let last = stopAfter(words, index + 2) - 1;
  while (leads && closesApposition(words, last + 1)) last = stopAfter(words, last + 2) - 1;
  const sourceEnd = words[last];
  if (!sourceEnd || last < index + 2) return undefined;
  const content = leads ? clauseFrom(words, last + 2) : clauseBefore(words, cueStart);
  const cue = {start: cueStart.start, end: cueEnd.end};
  return content && {source: [{start: sourceStart.start, end: sourceEnd.end}], cue: [cue], content: [content]};
}

/** The next mark that ends a phrase, or the sentence's end. */
function stopAfter(words: readonly Word[], from: number): number {
  let i = from;
  while (
    i < from + longestClause &&
    words[i]?.sentence === words[from]?.sentence &&
    !/^[,.;:?!]$/.test(words[i]?.text ?? '')
  )
    i++;
  return i;
}

/** Whether what follows the comma at `comma` is set between two commas and says more of the source: *, a retired pilot,*. */
function closesApposition(words: readonly Word[], comma: number): boolean {
  const close = stopAfter(words, comma + 1);
  const [first, end] = [words[comma + 1], words[close]];
  if (words[comma]?.text !== ',' || end?.text !== ',' || end.sentence !== words[comma]?.sentence) return false;
  if (!first || !beginsApposition.test(first.lower)) return false;
  if (/^wh/.test(first.lower)) return true;
  return !words.slice(comma + 1, close).some(word => finite.test(word.lower));
}
