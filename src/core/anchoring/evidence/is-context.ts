import {alignWords} from '../alignment/align-words';
import type {Image} from '../places/image';
import type {KeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';

/** Words on each side that are aligned along with the quotation. */
const reach = 24;
/** Quotations longer than this are not taken for a neighbouring sentence. */
const lengthLimit = 120;

/** Whether an image’s words are rather those that stood beside the quotation: its neighbour closed up when it went. */
export function isContext(kept: KeptWords, index: TextIndex, {words}: Image): boolean {
  const {from, to} = kept.quote;
  if (to - from > lengthLimit || words.to - words.from > 2 * lengthLimit) return false;
  const start = Math.max(0, from - reach);
  const end = Math.min(kept.ids.length, to + reach);
  const first = Math.max(0, words.from - reach);
  const last = Math.min(index.ids.length, words.to + reach);
  const weights = kept.weights.subarray(start, end);
  let own = 0;
  let others = 0;
  for (const [i, j] of alignWords({a: kept.ids.subarray(start, end), b: index.ids.subarray(first, last), weights})) {
    if (j + first < words.from || j + first >= words.to) continue;
    if (i + start >= from && i + start < to) own += weights[i] ?? 0;
    else others += weights[i] ?? 0;
  }
  return others > own;
}
