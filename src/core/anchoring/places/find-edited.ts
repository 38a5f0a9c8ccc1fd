import {alignWords} from '../alignment/align-words';
import {belongsToRival} from '../evidence/belongs-to-rival';
import {judge} from '../evidence/judge';
import type {KeptWords} from '../words/kept-words';
import {pairKey} from '../words/lookup/pair-key';
import type {TextIndex} from '../words/lookup/text-index';
import type {WordRange} from '../words/word-range';
import {findCandidates} from './find-candidates';
import {findImages} from './find-images';
import {type Image, measure} from './image';
import type {Place} from './place';
import {withMarks} from './with-marks';

/** Words so alike need no context where the rest of the same statement stands near. */
const nearbyLeast = 0.45;
/** Context words on each side that hold a quotation’s place when its own words do not. */
const contextWords = 14;
/** So much longer, in words, a quotation between its old contexts may have become. */
const growth = {factor: 1.5, words: 4};
/** A longer quotation is found by its own words or not at all. */
const lengthLimit = 160;

/** The kept words, edited; `undefined` when they are gone. With `near`, only there. */
export function findEdited(kept: KeptWords, index: TextIndex, near?: WordRange): Place | undefined {
  if (kept.quote.to <= kept.quote.from) return undefined;
  let best: Image | undefined;
  let bestStanding = 0;
  const seen = new Set<number>();
  for (const window of near ? [near] : findCandidates(kept, index)) {
    for (const image of imagesIn(kept, index, window)) {
      if (seen.has(image.words.from * index.ids.length + image.words.to)) continue;
      seen.add(image.words.from * index.ids.length + image.words.to);
      const standing = near ? nearby(kept, index, image) : judge(kept, index, image);
      if (standing === undefined || standing <= bestStanding) continue;
      best = image;
      bestStanding = standing;
    }
  }
  return best && {...withMarks(kept, index, best.words), words: best.words, matches: best.matches};
}

function nearby(kept: KeptWords, index: TextIndex, {words, similarity}: Image): number | undefined {
  return similarity < nearbyLeast || belongsToRival(kept, index, words, similarity) ? undefined : similarity;
}

function* imagesIn(kept: KeptWords, index: TextIndex, window: WordRange): Generator<Image> {
  yield* findImages(kept, index, window);
  const between = kept.quote.to - kept.quote.from <= lengthLimit ? betweenContexts(kept, index, window) : undefined;
  if (between) yield between;
}

/** What stands where the quotation stood, when the words right before and right after it are there, and something between them. */
function betweenContexts(kept: KeptWords, index: TextIndex, window: WordRange): Image | undefined {
  const {from, to} = kept.quote;
  if (!standsSomewhere(kept, index, from - 2) || !standsSomewhere(kept, index, to)) return undefined;
  const start = Math.max(0, from - contextWords);
  const end = Math.min(kept.ids.length, to + contextWords);
  const matches = alignWords({
    a: kept.ids.subarray(start, end),
    b: index.ids.subarray(window.from, window.to),
    weights: kept.weights.subarray(start, end),
  }).map(([i, j]) => [i + start, j + window.from] as const);
  const before = matches.find(([i]) => i === from - 1);
  const after = matches.find(([i]) => i === to);
  if (before === undefined || after === undefined || after[1] - before[1] < 2) return undefined;
  // One word stands everywhere; two in a row do not.
  const certain = (old: number, now: number): boolean =>
    old < start || old >= end || matches.some(([i, j]) => i === old && j === now);
  if (!certain(from - 2, before[1] - 1) || !certain(to + 1, after[1] + 1)) return undefined;
  const words = {from: before[1] + 1, to: after[1]};
  if (words.to - words.from > growth.factor * (to - from) + growth.words) return undefined;
  return measure(
    kept,
    words,
    matches.filter(([i]) => i >= from && i < to),
  );
}

/** Whether a pair of the passage’s words can be in the text at all; beyond the passage’s ends there is nothing to ask for. */
function standsSomewhere({ids}: KeptWords, index: TextIndex, first: number): boolean {
  const [a, b] = [ids[first], ids[first + 1]];
  if (a === undefined || b === undefined) return true;
  return a >= 0 && b >= 0 && index.pairs.count(pairKey(a, b)) > 0;
}
