import type {ArticleId, TextHash} from '../../core/annotations/annotation';
import type {Article} from '../../core/articles/article';
import type {SeenArticle} from '../storage/article-store';

/** An article’s id: its address, which the reader of the page has made canonical. */
export function articleIdOf({url}: Article): ArticleId {
  return url as ArticleId;
}

/** What is kept of an article besides the reader's words: its text as it stood, or only the text's hash. */
export type Evidence = 'text' | 'hash';

/** The records of an article as it is now. `now` is ISO 8601. */
export function seeArticle(article: Article, textHash: TextHash, evidence: Evidence, now: string): SeenArticle {
  const {url, title, byline, siteName, publishedAt, lang, text} = article;
  const id = articleIdOf(article);
  return {
    article: {id, url, title, byline, siteName, publishedAt, lang, firstKeptAt: now, textHash},
    capture: evidence === 'text' ? {textHash, articleId: id, text, capturedAt: now} : null,
  };
}
