import {wordSegmenter} from '../articles/word-segmenter';

/** Where each word of a text begins, in any script: Chinese and Thai set no spaces. */
export function wordStarts(text: string, lang: string | null): readonly number[] {
  const starts: number[] = [];
  for (const segment of wordSegmenter(lang).segment(text)) if (segment.isWordLike) starts.push(segment.index);
  return starts;
}

/** How many of the sorted starts lie before a place. */
export function startsBefore(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
