import type {Span} from '../../core/articles/span';

/** As words are told apart by a search: without case and accents. */
function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Where any of the terms stands as a word of the text. Terms are folded, as the search index has them. */
export function hitsIn(text: string, terms: ReadonlySet<string>): readonly Span[] {
  if (terms.size === 0) return [];
  const hits: Span[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [word] = match;
    if (terms.has(fold(word))) hits.push({start: match.index, end: match.index + word.length});
  }
  return hits;
}
