import type {Article} from '../../articles/article';
import type {Pause} from '../attribution-model';
import {findQuotations} from '../quotations';
import type {Reading} from '../reading';
import {findSentences} from '../sentences/find-sentences';
import {tokenize} from '../tokens';

/** The longest text that is read, in code units: about 240,000 words, the longest novels; an article of the press has a tenth at most. */
const longestText = 1_500_000;

/** An article as the steps of detection read it, up to `readUpTo`: whole blocks, as many as the limit allows. */
export async function readText(
  {text, blocks}: Pick<Article, 'text' | 'blocks'>,
  pause: Pause,
): Promise<{reading: Reading; readUpTo: number}> {
  const read = blocks.filter(block => block.span.end <= longestText);
  const tokens = tokenize(text, read);
  await pause();
  const sentences = findSentences(text, read, tokens);
  await pause();
  const reading = {
    text,
    blocks: read,
    tokens,
    sentences,
    quotations: findQuotations(text, read),
  };
  return {reading, readUpTo: read.length === blocks.length ? text.length : (read.at(-1)?.span.end ?? 0)};
}
