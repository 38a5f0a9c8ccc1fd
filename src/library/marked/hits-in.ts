import type {Span} from '../../core/articles/span';
import {foldWord} from '../../core/library/words-in';

/** Where any of the terms stands as a word of the text. Terms are folded, as the search index has them. */
export function hitsIn(text: string, terms: ReadonlySet<string>): readonly Span[] {
  if (terms.size === 0) return [];
  const hits: Span[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match;
    if (terms.has(foldWord(word))) hits.push({start: match.index, end: match.index + word.length});
  }
  return hits;
}
