import {overlaps} from '../../articles/span';
import {unfold} from '../folding/folded-text';
import type {Selectors} from '../selectors';
import type {TextIndex} from '../words/text-index';
import {findCandidates} from './find-candidates';
import {findImage} from './image';
import {readKeptWords} from './kept-words';

/** Words less like the kept ones than this are never taken for them. */
const similarityLeast = 0.3;
const lengthLimit = 1000; // code units that are kept of a rival

/** Passages of the article, as it is when words are kept, that could be taken for those words later. */
export function findRivals(selectors: Selectors, index: TextIndex): string[] {
  const kept = readKeptWords(selectors, index);
  const rivals: string[] = [];
  for (const window of findCandidates(kept, index)) {
    const image = findImage(kept, index, window);
    if (image === undefined || image.similarity < similarityLeast) continue;
    const span = unfold(
      index.folded,
      index.words.starts[image.words.from] ?? 0,
      index.words.ends[image.words.to - 1] ?? 0,
    );
    if (!overlaps(span, selectors.position))
      rivals.push(index.original.slice(span.start, Math.min(span.end, span.start + lengthLimit)));
  }
  return rivals;
}
