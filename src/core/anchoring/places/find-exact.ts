import {lead, leadLeast} from '../evidence/belongs-to-rival';
import {type ContextSimilarity, contextSimilarity} from '../evidence/context-similarity';
import {speakerReplacedAround} from '../evidence/speaker-replaced';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import {beginsSentence} from '../words/sentence-of';
import type {WordRange} from '../words/word-range';
import {wordText} from '../words/worded-text';
import {findOccurrences} from './find-occurrences';
import type {Place} from './place';

/** Copies whose context is compared word by word. */
const comparedLimit = 24;
/** Code units of context that are compared exactly. */
const contextLength = 200;
/** From here on a side’s words are the old ones. */
const contextHolds = 0.5;
/** So far behind a twin, a copy is the twin, even when none is missing. */
const leadLost = 0.3;
/** The lead of a copy that has no twin. */
const leadMost = 2;
/** Marks and spaces by which equal words may differ in length. */
const twinSlack = 12;
/** Words that are long enough, and weighty enough, to be known again wherever they stand. */
const distinctive = {words: 6, weight: 3};
/** So long a quotation is known again even under another speaker’s name. */
const unmistakable = 25;

/**
 * The kept words, unedited: the copy whose context is most like the old one; `undefined` when there is none that can be meant. With
 * `near`, only there, and any copy can be meant.
 */
export function findExact(kept: KeptWords, index: TextIndex, near?: WordRange): Place | undefined {
  const quote = kept.foldedQuote;
  if (quote === '') return undefined;
  const starts = findOccurrences(kept, index, quote);
  const all = starts.map(start => placeOf(index, start, start + quote.length));
  const places = near ? all.filter(({words}) => words.from >= near.from && words.to <= near.to) : all;
  const nearest = places.length > comparedLimit ? mostAlike(kept, index, places) : places;
  const twins = places.length > 0 ? countTwins(kept) : 0;
  let best: Place | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const place of nearest) {
    const context = contextSimilarity(kept, index, place.words);
    // Only copies that were there before tell a copy from its twin.
    const ahead = twins > 0 ? lead(kept, index, place.words, 1) : leadMost;
    if (!near && ahead < (places.length <= twins ? leadLeast : -leadLost)) continue;
    if (!near && !canBeMeant(kept, index, place, context, places.length)) continue;
    const letters = lettersAlike(kept, index, place) / contextLength;
    const score = context.before + context.after + letters + Math.min(ahead, 1);
    if (score <= bestScore) continue;
    best = place;
    bestScore = score;
  }
  return best;
}

function placeOf(index: TextIndex, start: number, end: number): Place {
  return {start, end, words: {from: firstFrom(index.words.ends, start + 1), to: firstFrom(index.words.starts, end)}};
}

/** The first of rising numbers that is not less than `least`. */
function firstFrom(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Code units right before and after that are the old ones. */
function lettersAlike(kept: KeptWords, index: TextIndex, place: Place): number {
  const old = kept.folded.text;
  const now = index.folded.text;
  const oldStart =
    (kept.words.starts[kept.quote.from] ?? 0) - ((index.words.starts[place.words.from] ?? 0) - place.start);
  const oldEnd = oldStart + place.end - place.start;
  let before = 0;
  while (
    before < contextLength &&
    oldStart > before &&
    place.start > before &&
    old[oldStart - 1 - before] === now[place.start - 1 - before]
  )
    before++;
  let after = 0;
  while (after < contextLength && oldEnd + after < old.length && old[oldEnd + after] === now[place.end + after])
    after++;
  return before + after;
}

function mostAlike(kept: KeptWords, index: TextIndex, places: readonly Place[]): Place[] {
  return places
    .map(place => ({place, letters: lettersAlike(kept, index, place)}))
    .sort((a, b) => b.letters - a.letters)
    .slice(0, comparedLimit)
    .map(({place}) => place);
}

/** Rivals that are the same words; where as few are left, one of the copies is missing. */
function countTwins({selectors, words, quote, foldedQuote}: KeptWords): number {
  const keys = words.keys.slice(quote.from, quote.to).join(' ');
  const couldBe = (selectors.rivals ?? []).filter(({exact}) => Math.abs(exact.length - foldedQuote.length) < twinSlack);
  return couldBe.filter(({exact}) => wordText(exact).words.keys.join(' ') === keys).length;
}

/**
 * Whether a copy can be the kept words. With context on a side it can; without, it must be distinctive or a sentence of its
 * own, and not in another’s mouth.
 */
function canBeMeant(
  kept: KeptWords,
  index: TextIndex,
  place: Place,
  context: ContextSimilarity,
  copies: number,
): boolean {
  if (Math.max(context.before, context.after) >= contextHolds) return true;
  const length = kept.quote.to - kept.quote.from;
  // Another tool kept nothing but the words: whoever else stood around them, nobody can tell.
  if (isBare(kept)) return copies === 1 || length >= distinctive.words;
  let weight = 0;
  for (let word = kept.quote.from; word < kept.quote.to; word++) weight += kept.weights[word] ?? 0;
  if (length < unmistakable && speakerReplacedAround(kept, index, place.words)) return false;
  if (length >= distinctive.words && weight >= distinctive.weight) return true;
  return isSentence(kept, kept.quote) && isSentence(index, place.words) && length >= 2 && copies === 1;
}

function isBare({selectors: {position}, quote, ids}: KeptWords): boolean {
  return position === null && quote.from === 0 && quote.to === ids.length;
}

function isSentence(text: KeptWords | TextIndex, {from, to}: WordRange): boolean {
  return beginsSentence(text, from) && beginsSentence(text, to);
}
