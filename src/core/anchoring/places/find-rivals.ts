import {overlaps, type Span} from '../../articles/span';
import {unfold} from '../folding/folded-text';
import {quoteWithContext} from '../quote-with-context';
import type {PlacedSelectors, QuoteSelector} from '../selectors';
import {firstWordFrom} from '../words/first-word-from';
import {readKeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import type {WordRange} from '../words/word-range';
import {findCandidates} from './find-candidates';
import {findImages} from './find-images';

/** Words less like the kept ones than this are never taken for them. */
const similarityLeast = 0.3;
/** Code units of context on each side. */
const contextLength = 120;

/** Passages of the article, as it is when words are kept, that could be taken for those words later; none of those in `taken`. */
export function findRivals(selectors: PlacedSelectors, index: TextIndex, taken: readonly Span[]): QuoteSelector[] {
  const kept = readKeptWords(selectors, index);
  const own = {
    from: firstWordFrom(index, selectors.position.start),
    to: firstWordFrom(index, selectors.position.end),
  };
  const length = 2 * (own.to - own.from) + 12;
  const beside = [
    {from: Math.max(0, own.from - length), to: own.from},
    {from: own.to, to: Math.min(index.ids.length, own.to + length)},
  ];
  const rivals = new Map<number, QuoteSelector>();
  for (const window of [...beside, ...findCandidates(kept, index).flatMap(place => outside(place, own))]) {
    for (const image of findImages(kept, index, window)) {
      if (image.similarity < similarityLeast) continue;
      const start = index.words.starts[image.words.from] ?? 0;
      const span = unfold(index.folded, start, index.words.ends[image.words.to - 1] ?? 0);
      if (taken.some(other => overlaps(span, other))) continue;
      rivals.set(span.start, quoteWithContext(index.original, span, contextLength));
    }
  }
  return [...rivals.values()];
}

/** What is left of a window without the kept words themselves. */
function outside(window: WordRange, own: WordRange): WordRange[] {
  if (window.to <= own.from || window.from >= own.to) return [window];
  const parts = [
    {from: window.from, to: own.from},
    {from: own.to, to: window.to},
  ];
  return parts.filter(({from, to}) => to > from);
}
