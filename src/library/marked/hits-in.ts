import type {Span} from '../../core/articles/span';
import {findWords} from '../../core/library/words-in';

/** Where any of the terms stands as a word of the text: in order, apart from each other. Terms are folded, as the search index has them. */
export function hitsIn(text: string, terms: ReadonlySet<string>): readonly Span[] {
  if (terms.size === 0) return [];
  const hits: {start: number; end: number}[] = [];
  for (const {word, start, end} of findWords(text)) {
    if (!terms.has(word)) continue;
    const before = hits.at(-1);
    if (before !== undefined && start < before.end) before.end = end;
    else hits.push({start, end});
  }
  return hits;
}
