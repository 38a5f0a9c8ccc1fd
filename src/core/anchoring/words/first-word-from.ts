import {foldedOffset} from '../folding/folded-text';
import type {WordedText} from './worded-text';

/** The first word that begins at an offset of the original or later. */
export function firstWordFrom({folded, words}: WordedText, offset: number): number {
  const least = offset <= 0 ? 0 : foldedOffset(folded, offset);
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
