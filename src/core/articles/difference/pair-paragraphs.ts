/** An old paragraph and what became of it; one side is `null` where it was taken out or put in. */
export interface ParagraphPair {
  readonly before: string | null;
  readonly after: string | null;
}

/** How far ahead an edited paragraph is looked for: editors put in a few paragraphs, not dozens, before they edit the next. */
const window = 8;

/** Words in common, from 0 to 1, from which on two paragraphs are one that was edited. */
const leastAlike = 0.4;

/** Says which of the old paragraphs became which of the new ones, in the order of both. */
export function pairParagraphs(before: readonly string[], after: readonly string[]): readonly ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  const words = after.map(wordsOf);
  let next = 0;
  for (const old of before) {
    const place = findMostAlike(wordsOf(old), words, next);
    if (place === undefined) {
      pairs.push({before: old, after: null});
      continue;
    }
    for (; next < place; next++) pairs.push({before: null, after: after[next] ?? null});
    pairs.push({before: old, after: after[place] ?? null});
    next = place + 1;
  }
  for (; next < after.length; next++) pairs.push({before: null, after: after[next] ?? null});
  return pairs;
}

function wordsOf(paragraph: string): ReadonlySet<string> {
  return new Set(paragraph.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function findMostAlike(
  old: ReadonlySet<string>,
  candidates: readonly ReadonlySet<string>[],
  from: number,
): number | undefined {
  let best: number | undefined;
  let most = leastAlike;
  for (let place = from; place < Math.min(candidates.length, from + window); place++) {
    const alike = likeness(old, candidates[place] ?? new Set());
    if (alike < most || (alike === most && best !== undefined)) continue;
    most = alike;
    best = place;
  }
  return best;
}

/** Dice's coefficient of the two sets of words. https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const whole = one.size + other.size;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return whole === 0 ? 0 : (2 * common) / whole;
}
