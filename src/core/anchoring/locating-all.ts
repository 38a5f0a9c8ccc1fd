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
    const near = beside(anchorPart, anchored.span, part);
    if (location.state !== 'gone' && location.span.start >= near.start && location.span.end <= near.end)
      return location;
    const words: WordRange = {from: firstWordFrom(index, near.start), to: firstWordFrom(index, near.end)};
    return locateIn(index, part, words);
  });
}

/** Where a part can stand, from where the longest one does. */
function beside(anchor: Selectors, span: {start: number; end: number}, part: Selectors): {start: number; end: number} {
  const length = 2 * part.quote.exact.length + partsSlack;
  return part.position.start < anchor.position.start
    ? {start: span.start - length - 2 * Math.max(0, anchor.position.start - part.position.end), end: span.start}
    : {start: span.end, end: span.end + length + 2 * Math.max(0, part.position.start - anchor.position.end)};
}

function together(locations: readonly Location[]): Located {
  const states = new Set(locations.map(location => location.state));
  const [only] = states;
  return {state: states.size === 1 && only !== undefined ? only : 'changed', locations};
}
