import {blocksFromText} from '../src/core/articles/blocks-from-text';
import {findQuotations} from '../src/core/statements/quotations';
import type {Reading} from '../src/core/statements/reading';
import {findSentences} from '../src/core/statements/sentences/find-sentences';
import {tokenize} from '../src/core/statements/tokens';

/** A corpus article's text as the extension reads it. */
export function readArticle(text: string): Reading {
  const blocks = blocksFromText(text);
  const tokens = tokenize(text, blocks);
  return {
    text,
    blocks,
    tokens,
    sentences: findSentences(text, blocks, tokens),
    quotations: findQuotations(text, blocks),
  };
}
