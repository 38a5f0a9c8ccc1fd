import type {Offsets} from '../corpus';

const word = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*/gu;

/** Which words of an article, by number, lie wholly in given spans. */
export function wordFinder(text: string): (spans: readonly Offsets[]) => Set<number> {
  const words = [...text.matchAll(word)].map(({index, 0: found}) => ({start: index, end: index + found.length}));
  return spans => {
    const found = new Set<number>();
    for (const [start, end] of spans) {
      for (let i = firstFrom(words, start); i < words.length; i++) {
        const own = words[i];
        if (!own || own.end > end) break;
        found.add(i);
      }
    }
    return found;
  };
}

function firstFrom(words: readonly {start: number}[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many words two sets share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}
