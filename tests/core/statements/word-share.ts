import type {Span} from '../../../src/core/articles/span';

/** Of the words of both, how many they share: intersection over union. */
export function wordShare(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [wordsOf(text, a), wordsOf(text, b)];
  const both = [...left].filter(word => right.has(word)).length;
  return both / Math.max(1, left.size + right.size - both);
}

function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  return new Set(
    spans.flatMap(({start, end}) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(match => start + match.index),
    ),
  );
}
