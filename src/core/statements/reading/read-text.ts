import type {Article} from '../../articles/article';
import {findQuotations} from '../quotations';
import type {Reading} from '../reading';
import {findSentences} from '../sentences/find-sentences';
import {tokenize} from '../tokens';

/** The longest text that is read, in code units: about 60,000 words, ten times the longest article in our collections. */
const longestText = 400_000;

/** An article as the steps of detection read it, up to `readUpTo`: whole blocks, as many as the limit allows. */
export function readText({text, blocks}: Pick<Article, 'text' | 'blocks'>): {reading: Reading; readUpTo: number} {
  const read = blocks.filter(block => block.span.end <= longestText);
  const tokens = tokenize(text, read);
  const reading = {
    text,
    blocks: read,
    tokens,
    sentences: findSentences(text, read, tokens),
    quotations: findQuotations(text, read),
  };
  return {reading, readUpTo: read.length === blocks.length ? text.length : (read.at(-1)?.span.end ?? 0)};
}
