import {alignWords} from '../alignment/align-words';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import type {WordRange} from '../words/word-range';
import {beginsParagraph} from '../words/worded-text';

/** How like the old ones the words before and after a place are, each 0 to 1. */
export interface ContextSimilarity {
  readonly before: number;
  readonly after: number;
}

/** Old words that are looked for, and new words that they are looked for in, counted away from the quotation. */
const distances = [
  {kept: 8, seen: 12}, // right beside it
  {kept: 24, seen: 40}, // where something was put in between
] as const;

/** Old words on one side that are looked at at most, and how many more new ones. */
const wide = 90;
const wideSlack = 12;

/** Fewer words of the same paragraph than this are no context by themselves: *he said*. */
const paragraphLeast = 3;

export function contextSimilarity(kept: KeptWords, index: TextIndex, image: WordRange): ContextSimilarity {
  return {before: side(kept, index, image, -1), after: side(kept, index, image, 1)};
}

/** The same for all of the context that was kept: what tells equal words apart may lie further off. */
export function wideSimilarity(kept: KeptWords, index: TextIndex, image: WordRange): ContextSimilarity {
  const of = (direction: 1 | -1): number => {
    const available = direction < 0 ? kept.quote.from : kept.ids.length - kept.quote.to;
    const seen = direction < 0 ? image.from : index.ids.length - image.to;
    if (available === 0) return isUnknown(kept, direction) || seen > 0 ? 0 : 1;
    const count = Math.min(available, wide);
    return similarity(kept, index, image, direction, count, Math.min(seen, count + wideSlack));
  };
  return {before: of(-1), after: of(1)};
}

/** No context because none was kept, rather than because the text began there. */
function isUnknown({selectors}: KeptWords, direction: 1 | -1): boolean {
  const {position, quote} = selectors;
  return position === null || (direction < 0 && position.start > quote.prefix.length);
}

function side(kept: KeptWords, index: TextIndex, image: WordRange, direction: 1 | -1): number {
  const available = direction < 0 ? kept.quote.from : kept.ids.length - kept.quote.to;
  const seenAvailable = direction < 0 ? image.from : index.ids.length - image.to;
  if (available === 0) return isUnknown(kept, direction) || seenAvailable > 0 ? 0 : 1;
  let best = 0;
  const measure = (keptCount: number, seenCount: number): void => {
    best = Math.max(
      best,
      similarity(kept, index, image, direction, Math.min(keptCount, available), Math.min(seenCount, seenAvailable)),
    );
  };
  for (const {kept: keptCount, seen} of distances) {
    measure(keptCount, seen);
    if (best > 0.9) return best;
  }
  const inParagraph = wordsInParagraph(kept, direction);
  if (inParagraph >= paragraphLeast && inParagraph < distances[1].kept) measure(inParagraph, inParagraph + 4);
  return best;
}

function similarity(
  kept: KeptWords,
  index: TextIndex,
  image: WordRange,
  direction: 1 | -1,
  keptCount: number,
  seenCount: number,
): number {
  const a = direction < 0 ? kept.quote.from - keptCount : kept.quote.to;
  const b = direction < 0 ? image.from - seenCount : image.to;
  const weights = kept.weights.subarray(a, a + keptCount);
  const matches = alignWords({
    a: kept.ids.subarray(a, a + keptCount),
    b: index.ids.subarray(b, b + seenCount),
    weights,
  });
  let total = 0;
  for (const weight of weights) total += weight;
  let matched = 0;
  for (const [i] of matches) matched += weights[i] ?? 0;
  return total === 0 ? 0 : matched / total;
}

/** Words of the quotation’s own paragraph on one side of it. */
function wordsInParagraph(kept: KeptWords, direction: 1 | -1): number {
  let count = 0;
  const limit = distances[1].kept;
  if (direction < 0) {
    while (count < limit && kept.quote.from - count > 0 && !beginsParagraph(kept, kept.quote.from - count)) count++;
  } else {
    while (count < limit && kept.quote.to + count < kept.ids.length && !beginsParagraph(kept, kept.quote.to + count))
      count++;
  }
  return count;
}
