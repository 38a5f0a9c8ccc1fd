const space = /\s/u;
const wordlike = /[\p{L}\p{N}]/u;
const bracketOrDash = /[([{<\u2010-\u2015\-/|¿¡]/u;
const punctuation = /[.,;:!?…)\]}>\u2010-\u2015\-/|。、！？]/u;
const anyMark = /[“”„‟"‘’‚‛'«»‹›「」『』]/u;

/** What stands on both sides of a mark; a block's ends count as space. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** As an opening mark stands: nothing attached before it, a word after it. */
  readonly asOpening: boolean;
  /** As a closing mark stands: something before it, nothing attached after it. */
  readonly asClosing: boolean;
  /** Inside a word: *don’t*, *6'2*. */
  readonly inWord: boolean;
}

/** Looks at the characters around `[start, end)` within the block `[from, to)`. */
export function surroundingsOf(text: string, start: number, end: number, from: number, to: number): Surroundings {
  const before = start > from ? text.charAt(start - 1) : ' ';
  const after = end < to ? text.charAt(end) : ' ';
  const spaceBefore = space.test(before);
  const spaceAfter = space.test(after);
  return {
    before,
    after,
    asOpening: !spaceAfter && (spaceBefore || bracketOrDash.test(before) || anyMark.test(before)),
    asClosing: !spaceBefore && (spaceAfter || punctuation.test(after) || anyMark.test(after)),
    inWord: wordlike.test(before) && wordlike.test(after),
  };
}
