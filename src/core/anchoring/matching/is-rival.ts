import type {TextIndex} from '../words/text-index';
import {wordText} from '../words/worded-text';
import {alignPassages} from './align-passages';
import type {Image} from './image';
import {type KeptWords, weightOf} from './kept-words';

/** So like a rival, a place is the rival’s. */
const rivalLeast = 0.75;

/**
 * Whether a place is what became of words that stood elsewhere in the article all along. Context on a side (`hasContext`)
 * tells a place from equal words, but not from others that are more like it.
 */
export function isRival({selectors}: KeptWords, index: TextIndex, image: Image, hasContext: boolean): boolean {
  const now = index.ids.subarray(image.words.from, image.words.to);
  for (const rival of selectors.rivals ?? []) {
    if (hasContext && rival === selectors.quote.exact) continue;
    const ids = Int32Array.from(wordText(rival).words.keys, key => index.idOf(key));
    const weights = Float32Array.from(ids, id => weightOf(id < 0 ? 0 : index.singles.count(id)));
    let total = 0;
    for (const weight of weights) total += weight;
    let matched = 0;
    for (const [word] of alignPassages({a: ids, b: now, weights})) matched += weights[word] ?? 0;
    const average = total / Math.max(1, ids.length);
    const similarity = (2 * matched) / (total + now.length * average);
    if (similarity >= rivalLeast && similarity >= image.similarity) return true;
  }
  return false;
}
