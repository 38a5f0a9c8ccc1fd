import {overlaps, type Span} from '../../articles/span';
import type {Pause} from '../attribution-model';
import {confidenceThreshold} from '../confidence-threshold';
import {findVerb} from '../cues/form-of-verb';
import type {Draft} from '../linking/draft';
import {joined, tidied, without} from '../linking/spans';
import {indexAt, type Word, wordsIn} from '../reading/words';
import {findHedgedAt, type Hedged} from './find-hedged';

/** By reading what the rules found on real pages: adverbs and passives hardly ever err, nouns do at times. */
export const hedgeConfidence = {clause: 0.85, noun: 0.65};

const nowhere: Span = {start: 0, end: 0};
/** Words between two pauses. */
const sliceLength = 4096;

/** Only what is as sure as this cuts words out of a hedged clause: *after they attacked the warden* is no statement of theirs. */
const cuts = 0.75;

/**
 * The drafts with a statement added for each hedge that stands outside everybody's words. A hedge inside somebody's content is theirs, and one that
 * an attribution has for its cue is told already.
 */
export async function addHedged(
  text: string,
  drafts: readonly Draft[],
  words: readonly Word[],
  pause: Pause,
): Promise<Draft[]> {
  const taken = drafts
    .filter(draft => !draft.hidden && draft.confidence >= (isSpeech(draft, words) ? confidenceThreshold : cuts))
    .flatMap(draft => [...draft.content, ...draft.cue, ...draft.source])
    .sort((a, b) => a.start - b.start);
  const told = joined(
    drafts.filter(draft => !draft.hidden && draft.confidence >= confidenceThreshold).flatMap(draft => draft.cue),
  );
  const found: Draft[] = [];
  let readTo = 0;
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (index % sliceLength === sliceLength - 1) await pause();
    while (at < taken.length && (taken[at]?.end ?? 0) <= word.start) at++;
    if (word.start < readTo || isTaken(taken, at, word)) continue;
    const hedged = findHedgedAt(words, index);
    if (!hedged) continue;
    readTo = hedged.cue.end;
    if (overlaps(hedged.cue, told[indexAt(told, hedged.cue.start)] ?? nowhere)) continue;
    const draft = draftOf(text, hedged, taken);
    if (draft) found.push(draft);
  }
  const added = merged(found);
  const claimed = joined(added.flatMap(draft => draft.content));
  // What the model half saw there, it saw because of the hedge.
  const outside = drafts.filter(
    draft =>
      !draft.hidden || !draft.content.some(span => overlaps(span, claimed[indexAt(claimed, span.start)] ?? nowhere)),
  );
  return [...outside, ...added];
}

/** Contents may nest at no more than the few levels of attribution, so a short look back is enough. */
function isTaken(taken: readonly Span[], from: number, word: Span): boolean {
  for (let i = Math.max(0, from - 4); i < from + 2 && i < taken.length; i++) {
    const span = taken[i];
    if (span && span.start <= word.start && word.end <= span.end) return true;
  }
  return false;
}

/** *Lee said …*, *according to Lee*: whatever is hedged in there is Lee’s. */
function isSpeech({source, cue}: Draft, words: readonly Word[]): boolean {
  return (
    source.length > 0 &&
    cue.some(span =>
      wordsIn(words, span).some(
        ({lower}) => lower === 'according' || (findVerb(lower) !== undefined && findVerb(lower)?.tone !== 'opinion'),
      ),
    )
  );
}

function draftOf(text: string, {cue, content, kind}: Hedged, taken: readonly Span[]): Draft | undefined {
  const own = content.flatMap(span => {
    const from = firstEndingAfter(taken, span.start);
    let to = from;
    while (to < taken.length && (taken[to]?.start ?? 0) < span.end) to++;
    return without(span, taken.slice(from, to)).flatMap(part => tidied(text, part) ?? []);
  });
  // *It emerged that the board had known*: what another says inside the clause is still what emerged.
  const kept = length(own) >= length(content) / 2 ? own : content;
  return {content: kept, source: [], cue: [cue], confidence: hedgeConfidence[kind], origin: 'hedged'};
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two hedges in one clause make one statement: *is reportedly believed to*. */
function merged(found: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of found) {
    const last = result.at(-1);
    const [end, start] = [last?.content.at(-1)?.end ?? 0, draft.content[0]?.start ?? 0];
    if (last && start < end)
      result[result.length - 1] = {...last, cue: [...last.cue, ...draft.cue], content: last.content};
    else result.push(draft);
  }
  return result;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, {start, end}) => sum + end - start, 0);
}
