import {lead, leadLeast} from '../evidence/belongs-to-rival';
import {type ContextSimilarity, contextSimilarity} from '../evidence/context-similarity';
import {speakerReplacedAround} from '../evidence/speaker-replaced';
import type {KeptWords} from '../words/kept-words';
import {pairKey} from '../words/lookup/pair-key';
import type {TextIndex} from '../words/lookup/text-index';
import {beginsSentence} from '../words/sentence-of';
import type {WordRange} from '../words/word-range';
import {wordText} from '../words/worded-text';
import type {Place} from './place';

/** Equal copies that are looked at; of more, those nearest to the old place. */
const copiesLimit = 128;
/** Copies whose context is compared word by word. */
const comparedLimit = 24;
/** Code units of context that are compared exactly. */
const contextLength = 200;
/** From here on a side’s words are the old ones. */
const contextHolds = 0.5;
/** So far behind a twin, a copy is the twin, even when none is missing. */
const leadLost = 0.3;
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
  const starts = occurrences(kept, index, quote);
  const all = starts.map(start => placeOf(index, start, start + quote.length));
  const places = near ? all.filter(({words}) => words.from >= near.from && words.to <= near.to) : all;
  const nearest = places.length > comparedLimit ? mostAlike(kept, index, places) : places;
  let best: Place | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const place of nearest) {
    const context = contextSimilarity(kept, index, place.words);
    const ahead = lead(kept, index, place.words, 1);
    if (!near && !canBeMeant(kept, index, place, context, ahead, places.length)) continue;
    const letters = lettersAlike(kept, index, place) / contextLength;
    const score = context.before + context.after + letters + Math.min(ahead, 1);
    if (score <= bestScore) continue;
    best = place;
    bestScore = score;
  }
  return best;
}

function occurrences(kept: KeptWords, index: TextIndex, quote: string): number[] {
  const text = index.folded.text;
  const {from, to} = kept.quote;
  const keptStart = kept.folded.text.indexOf(quote, Math.max(0, (kept.words.starts[from] ?? 0) - quote.length));
  const starts: number[] = [];
  const anchor = rarest(kept, index);
  if (anchor === undefined || keptStart < 0) {
    for (let at = text.indexOf(quote); at >= 0 && starts.length < copiesLimit; at = text.indexOf(quote, at + 1))
      starts.push(at);
  } else {
    const offset = (kept.words.starts[anchor.word] ?? 0) - keptStart;
    for (const place of nearestOf(anchor.places, index, kept.selectors.position.start)) {
      const start = (index.words.starts[place] ?? 0) - offset;
      if (start >= 0 && text.startsWith(quote, start)) starts.push(start);
    }
  }
  const wholeStart = isEdge(kept.folded.text, keptStart);
  const wholeEnd = isEdge(kept.folded.text, keptStart + quote.length);
  return starts.filter(
    start => (!wholeStart || isEdge(text, start)) && (!wholeEnd || isEdge(text, start + quote.length)) && from <= to,
  );
}

/** The pair of neighbouring words, or the word, that stands least often in the text, of those that are in the quotation whole. */
function rarest(kept: KeptWords, index: TextIndex): {word: number; places: Int32Array} | undefined {
  const {from, to} = kept.quote;
  const count = to - from;
  if (count < 4) return undefined;
  let best: {word: number; places: Int32Array} | undefined;
  for (let word = from + 1; word + 2 < to; word++) {
    const places = index.pairs.of(pairKey(kept.ids[word] ?? -1, kept.ids[word + 1] ?? -1));
    if (best === undefined || places.length < best.places.length) best = {word, places};
    if (best.places.length <= 1) break;
  }
  return best;
}

function nearestOf(places: Int32Array, index: TextIndex, offset: number): Int32Array {
  if (places.length <= copiesLimit) return places;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.folded.starts[index.words.starts[places[middle] ?? 0] ?? 0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(places.length - copiesLimit, low - copiesLimit / 2));
  return places.subarray(from, from + copiesLimit);
}

/** Whether no word runs over an offset of a folded text. */
function isEdge(text: string, offset: number): boolean {
  return offset <= 0 || offset >= text.length || !/^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(offset - 1, offset + 1));
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

/**
 * Whether a copy can be the kept words. One of several copies that were there before, where one is missing now, must be
 * more like them than like the others. With context on a side it can; without, it must be distinctive or a
 * sentence of its own, and not in another’s mouth.
 */
function canBeMeant(
  kept: KeptWords,
  index: TextIndex,
  place: Place,
  context: ContextSimilarity,
  ahead: number,
  copies: number,
): boolean {
  const {rivals} = kept.selectors;
  const words = kept.words.keys.slice(kept.quote.from, kept.quote.to).join(' ');
  const others = rivals?.filter(rival => wordText(rival.exact).words.keys.join(' ') === words).length ?? 0;
  if (ahead < (copies <= others ? leadLeast : -leadLost)) return false;
  if (Math.max(context.before, context.after) >= contextHolds) return true;
  const length = kept.quote.to - kept.quote.from;
  let weight = 0;
  for (let word = kept.quote.from; word < kept.quote.to; word++) weight += kept.weights[word] ?? 0;
  if (length < unmistakable && speakerReplacedAround(kept, index, place.words)) return false;
  if (length >= distinctive.words && weight >= distinctive.weight) return true;
  return isSentence(kept, kept.quote) && isSentence(index, place.words) && length >= 2 && copies === 1;
}

function isSentence(text: KeptWords | TextIndex, {from, to}: WordRange): boolean {
  return beginsSentence(text, from) && beginsSentence(text, to);
}
