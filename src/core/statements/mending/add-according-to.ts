import {overlaps, type Span} from '../../articles/span';
import type {Attributed} from '../attribution-model';
import {indexAt, type Word} from '../reading/words';
import {accordingTo} from '../rules/according-to';

/** *According to* is hardly ever anything but a cue; what can be wrong is where the clause ends. */
const confidence = 0.75;

/**
 * *According to* leaves no doubt that something is said: where the model has passed over it, or has looked for the words in
 * another sentence, the rule reads it. *According to Ann Lee, a retired pilot, the runway was too short.*
 */
export function addAccordingTo(attributed: readonly Attributed[], words: readonly Word[]): Attributed[] {
  const found: Attributed[] = [];
  for (const [index, word] of words.entries()) {
    if (word.lower !== 'according' || words[index + 1]?.lower !== 'to' || word.quotation >= 0) continue;
    const read = accordingTo(words, index);
    if (read) found.push({...read, confidence});
  }
  if (found.length === 0) return [...attributed];
  const byCue = new Map(attributed.flatMap(it => it.cue.map(span => [indexAt(words, span.start), it] as const)));
  const taken = attributed.flatMap(it => [...it.content, ...it.source]).sort((a, b) => a.start - b.start);
  const added = found.filter(it => {
    const cue = it.cue[0];
    const rival = cue && byCue.get(indexAt(words, cue.start));
    return rival ? sayNothingInCommon(rival, it, words) : !it.content.some(span => touchesAny(taken, span));
  });
  const cues = new Set(added.flatMap(it => it.cue.map(span => indexAt(words, span.start))));
  const kept = attributed.filter(it => !it.cue.some(span => cues.has(indexAt(words, span.start))));
  return [...kept, ...added].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Whether the model found all its words in other sentences than the cue's. */
function sayNothingInCommon(rival: Attributed, found: Attributed, words: readonly Word[]): boolean {
  const sentenceOf = (span: Span | undefined) => words[indexAt(words, span?.start ?? 0)]?.sentence;
  const home = sentenceOf(found.cue[0]);
  return rival.content.every(span => sentenceOf(span) !== home);
}

/** Whether `span` shares words with one of `sorted`, which may hold one another only as neighbours. Logarithmic. */
function touchesAny(sorted: readonly Span[], span: Span): boolean {
  const at = indexAt(sorted, span.start);
  return [sorted[at - 1], sorted[at]].some(it => it !== undefined && overlaps(it, span));
}
