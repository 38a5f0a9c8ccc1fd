import type {Span} from '../../articles/span';

/** A text reduced to what is compared, and the way back to where each of its code units came from. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`: where, in the original, the character that it stands for begins. */
  readonly starts: Int32Array;
  /** … and ends. */
  readonly ends: Int32Array;
}

/** The original's span of `[start, end)` in the folded text; not empty. */
export function unfold(folded: FoldedText, start: number, end: number): Span {
  return {start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0};
}

/** The first folded code unit that comes from `offset` of the original or later. */
export function foldedOffset(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
