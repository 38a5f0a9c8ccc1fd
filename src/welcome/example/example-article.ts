import type {Article} from '../../core/articles/article';
import type {Say} from '../../ui/words';

const between = '\n\n';

/** A small article in the reader's language, as a page would be read. */
export function exampleArticle(say: Say): Article {
  const paragraphs = [say('exampleNamed'), say('exampleUnnamed'), say('exampleNobody')];
  let end = -between.length;
  return {
    // Of a kind of address that no server ever answers.
    url: 'https://example.invalid/',
    title: say('productName'),
    byline: null,
    siteName: null,
    publishedAt: null,
    lang: say('languageCode'),
    text: paragraphs.join(between),
    blocks: paragraphs.map(words => {
      const start = end + between.length;
      end = start + words.length;
      return {kind: 'paragraph', span: {start, end}};
    }),
  };
}
