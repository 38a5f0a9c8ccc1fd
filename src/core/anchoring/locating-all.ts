import type {Span} from '../articles/span';
import {gone, locateIn, locateInPlace} from './locating';
import type {Location} from './location';
import type {Selectors} from './selectors';
import {firstWordFrom} from './words/first-word-from';
import {indexingText, type TextIndex} from './words/lookup/text-index';
import type {WordRange} from './words/word-range';

/** Where an annotation’s words are now, all of them together. */
export interface Located {
  /** `unchanged` when every part is, `gone` when every part is, else `changed`. */
  readonly state: Location['state'];
  /** One for each of the annotation’s selectors, in their order. */
  readonly locations: readonly Location[];
}

/** Work between two rests, in steps of an alignment; a few milliseconds. */
const sliceWork = 400_000;
/** Code units between two parts of one statement beyond what was there when it was kept. */
const partsSlack = 400;

/** The steps of `locateAll`, resting between slices of its work. */
export function* locatingAll(annotations: readonly (readonly Selectors[])[], text: string): Generator<void, Located[]> {
  const inPlace = annotations.map(parts => parts.map(part => locateInPlace(part, text)));
  yield;
  // A text that was not edited needs no index.
  if (inPlace.flat().every(location => location !== undefined)) {
    return inPlace.map(parts => together(parts.map(part => part ?? gone)));
  }
  const index = yield* indexingText(text);
  yield;
  const located: Located[] = [];
  let work = 0;
  for (const [at, parts] of annotations.entries()) {
    const locations: Location[] = [];
    for (const [part, selectors] of parts.entries()) {
      const location = inPlace[at]?.[part] ?? locateIn(index, selectors);
      locations.push(location);
      work += workOf(selectors, location.state === 'unchanged');
      if (work < sliceWork) continue;
      work = 0;
      yield;
    }
    located.push(together(parts.length > 1 ? gather(parts, locations, index) : locations));
  }
  return located;
}

function workOf({quote}: Selectors, exact: boolean): number {
  const words = quote.exact.length / 5;
  return exact ? 5_000 + quote.exact.length : 40_000 + Math.min(4 * words * (words + 40), sliceWork);
}

/** Brings the parts of one statement together: those out of order or far off are looked for again, beside the longest. */
function gather(parts: readonly Selectors[], locations: readonly Location[], index: TextIndex): Location[] {
  let anchor = -1;
  for (const [at, part] of parts.entries()) {
    const length = part.quote.exact.length;
    if (locations[at]?.state !== 'gone' && length > (parts[anchor]?.quote.exact.length ?? 0)) anchor = at;
  }
  const anchored = locations[anchor];
  const anchorPart = parts[anchor];
  if (anchored === undefined || anchored.state === 'gone' || anchorPart === undefined) return [...locations];
  return locations.map((location, at) => {
    const part = parts[at];
    if (at === anchor || part === undefined) return location;
    const near = beside(anchored.span, part, gapBetween(anchorPart, part, at < anchor));
    if (location.state !== 'gone' && location.span.start >= near.start && location.span.end <= near.end)
      return location;
    const words: WordRange = {from: firstWordFrom(index, near.start), to: firstWordFrom(index, near.end)};
    return locateIn(index, part, words);
  });
}

interface Gap {
  readonly isBefore: boolean;
  /** Code units between the part and the longest one, as they were kept; 0 when nobody knows. */
  readonly length: number;
}

/** How far a part stood from the longest one. Where their positions are not known, their order tells the side. */
function gapBetween(anchor: Selectors, part: Selectors, comesFirst: boolean): Gap {
  const [a, b] = [anchor.position, part.position];
  if (a === null || b === null) return {isBefore: comesFirst, length: 0};
  const isBefore = b.start < a.start;
  return {isBefore, length: Math.max(0, isBefore ? a.start - b.end : b.start - a.end)};
}

/** Where a part can stand, from where the longest one does. */
function beside(span: Span, {quote}: Selectors, gap: Gap): Span {
  const length = 2 * quote.exact.length + partsSlack + 2 * gap.length;
  return gap.isBefore ? {start: span.start - length, end: span.start} : {start: span.end, end: span.end + length};
}

function together(locations: readonly Location[]): Located {
  const states = new Set(locations.map(location => location.state));
  const [only] = states;
  return {state: states.size === 1 && only !== undefined ? only : 'changed', locations};
}
