import type {TextIndex} from '../words/text-index';
import type {WordRange} from '../words/word-range';
import {alignWords} from './align-words';
import {findCandidates} from './find-candidates';
import {findImage, type Image, measure} from './image';
import {judge} from './judge';
import type {KeptWords} from './kept-words';
import type {Place} from './place';
import {withMarks} from './with-marks';

/** Words so alike need no context where the rest of the same statement stands near. */
const nearbyLeast = 0.45;
/** Context words on each side that hold a short quotation’s place when none of its own words is left. */
const contextWords = 14;
/** A longer quotation is found by its own words or not at all. */
const shortLength = 8;

/** The kept words, edited; `undefined` when they are gone. With `near`, only there. */
export function findEdited(kept: KeptWords, index: TextIndex, near?: WordRange): Place | undefined {
  if (kept.quote.to <= kept.quote.from) return undefined;
  let best: Image | undefined;
  let bestStanding = 0;
  for (const window of near ? [near] : findCandidates(kept, index)) {
    for (const image of imagesIn(kept, index, window)) {
      const standing = near ? nearby(image) : judge(kept, index, image);
      if (standing === undefined || standing <= bestStanding) continue;
      best = image;
      bestStanding = standing;
    }
  }
  return best && {...withMarks(kept, index, best.words), words: best.words, matches: best.matches};
}

function nearby(image: Image): number | undefined {
  return image.similarity >= nearbyLeast ? image.similarity : undefined;
}

/** The place most like the quotation; then, since it may be a rival’s, the ones before and behind it. */
function* imagesIn(kept: KeptWords, index: TextIndex, window: WordRange): Generator<Image> {
  const length = kept.quote.to - kept.quote.from;
  const image = findImage(kept, index, window);
  if (image) {
    yield image;
    const beside = [
      {from: window.from, to: image.words.from},
      {from: image.words.to, to: window.to},
    ];
    for (const rest of beside) {
      const other = rest.to - rest.from > length / 2 ? findImage(kept, index, rest) : undefined;
      if (other) yield other;
    }
  }
  const between = length <= shortLength ? betweenContexts(kept, index, window) : undefined;
  if (between) yield between;
}

/** What stands where the quotation stood, when the words right before and right after it are there, and something between them. */
function betweenContexts(kept: KeptWords, index: TextIndex, window: WordRange): Image | undefined {
  const {from, to} = kept.quote;
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
  const words = {from: before[1] + 1, to: after[1]};
  return measure(
    kept,
    words,
    matches.filter(([i]) => i >= from && i < to),
  );
}
