import type {Block} from '../articles/article';
import type {Token} from './token';

/**
 * A word with its inner apostrophes (*don’t*, *Walz’s*, *9th*), dots or hyphens in a row (*...*, *--*), or one other mark.
 * Soft hyphens and combining marks stay in their word; other invisible characters are no tokens.
 */
const tokenPattern = /[\p{L}\p{N}\p{M}_\u00ad]+(?:['’][\p{L}\p{N}\p{M}_\u00ad]+)*|\.{2,}|-{2,}|[^\s\p{Cf}\p{Cc}]/gu;

/** The tokens of all blocks, in order; none runs over a block’s end. */
export function tokenize(text: string, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  for (const {span} of blocks) {
    for (const match of text.slice(span.start, span.end).matchAll(tokenPattern)) {
      const start = span.start + match.index;
      tokens.push({start, end: start + match[0].length});
    }
  }
  return tokens;
}
