import type {ArticleId} from '../../../core/annotations/annotation';
import {hashText} from '../../../core/articles/hashing/hash-text';
import type {ArticleSelection} from '../../../core/exports/export-format';
import {withStatements} from '../../../core/exports/told/with-statements';
import {isDoubtful} from '../../../core/statements/is-doubtful';
import type {ReadPage} from '../export-subject';

/** An article with all of its statements as they were found on its page, which stands there now. `kept`: what is kept of it. */
export async function withPage(
  kept: ArticleSelection | undefined,
  {page, showDoubtful}: ReadPage,
): Promise<ArticleSelection> {
  const {article, detection, annotations} = page;
  const {url, title, byline, siteName, publishedAt, lang, text} = article;
  const now = new Date().toISOString();
  const textHash = await hashText(text);
  // The reader of the page has made its address canonical: it is the article’s id.
  const id = url as ArticleId;
  const unkept = {
    article: {id, url, title, byline, siteName, publishedAt, lang, firstKeptAt: now, textHash},
    annotations: [],
    captures: [],
  };
  const capture = {textHash, articleId: id, text, capturedAt: now};
  const statements = detection.statements.filter(statement => showDoubtful || !isDoubtful(statement));
  return withStatements(kept ?? unkept, {article, capture, statements}, annotations, () => crypto.randomUUID());
}
