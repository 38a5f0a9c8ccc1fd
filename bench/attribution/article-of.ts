import type {Article} from '../../src/core/articles/article';
import {blocksFromText} from '../../src/core/articles/blocks-from-text';

/** A corpus article as the extension would read it from a page: blocks from blank lines. */
export function articleOf(text: string, title: string): Article {
  return {
    url: 'https://corpus.example/',
    title,
    byline: null,
    siteName: null,
    publishedAt: null,
    lang: 'en',
    text,
    blocks: blocksFromText(text),
  };
}
