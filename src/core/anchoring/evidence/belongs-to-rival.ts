import {findImage} from '../places/find-images';
import {measure} from '../places/image';
import {type KeptWords, readKeptWords} from '../words/kept-words';
import type {TextIndex} from '../words/lookup/text-index';
import type {WordRange} from '../words/word-range';
import {contextSimilarity, wideSimilarity} from './context-similarity';

/** A rival must be so much more like a place than the kept words are. */
const margin = 0.05;

/** How well a place stands for words: their own likeness and, at most as much again, that of what is around them. */
export function standing(similarity: number, context: {before: number; after: number}): number {
  return similarity + (context.before + context.after) / 2;
}

/** Words so alike are a copy; where one is missing, a copy must lead by `leadLeast`. */
const copySimilarity = 0.99;
export const leadLeast = 0.1;

/** Whether a place is what became of words that stood elsewhere in the article all along. */
export function belongsToRival(kept: KeptWords, index: TextIndex, place: WordRange, similarity: number): boolean {
  return lead(kept, index, place, similarity) < (similarity >= copySimilarity ? leadLeast : -margin);
}

/** How much better a place stands for the kept words than for the rival that it stands for best; 2 when there is no such rival. */
export function lead(kept: KeptWords, index: TextIndex, place: WordRange, similarity: number): number {
  const rivals = kept.selectors.rivals ?? [];
  if (rivals.length === 0) return 2;
  const own = claim(kept, index, place, similarity);
  let least = 2;
  for (const quote of rivals) {
    const rival = readKeptWords(
      {quote, position: {start: 0, end: 0}, paragraph: {text: '', start: 0, index: 0}},
      index,
    );
    const image = findImage(rival, index, place);
    if (image === undefined) continue;
    const whole = measure(rival, place, image.matches).similarity;
    // Less like the place than the kept words are, it has no claim, whatever stands around.
    if (whole + margin < similarity) continue;
    least = Math.min(least, own - claim(rival, index, image.words, whole));
  }
  return least;
}

function claim(kept: KeptWords, index: TextIndex, place: WordRange, similarity: number): number {
  // The words count twice: a headline that stayed as it was is the headline, though the text around it closed up.
  const words = 2 * similarity;
  return standing(standing(words, contextSimilarity(kept, index, place)), wideSimilarity(kept, index, place));
}
