import type {ArticleId} from '../../core/annotations/annotation';
import type {ArticleSelection} from '../../core/exports/export-format';
import {callBackground} from '../../messaging/call-background';

/** All that is kept of one article, for an export. `undefined` when nothing is. */
export async function findSelection(articleId: ArticleId): Promise<ArticleSelection | undefined> {
  const [articles, annotations] = await Promise.all([
    callBackground('listArticles', null),
    callBackground('listAnnotations', {articleId}),
  ]);
  const article = articles.find(({id}) => id === articleId);
  if (article === undefined) return undefined;
  const hashes = new Set([article.textHash, ...annotations.map(({textHash}) => textHash)]);
  const captures = await Promise.all(
    // Of an older text the annotations' own words are left, which is enough for most formats.
    [...hashes].map(textHash => callBackground('readCapture', {articleId, textHash}).catch(() => null)),
  );
  return {article, annotations, captures: captures.filter(capture => capture !== null)};
}
