import type {ArticleId, KeptArticle} from '../../core/annotations/annotation';
import type {ArticleSelection, Selection} from '../../core/exports/export-format';
import {callBackground} from '../../messaging/call-background';

/** All that is kept, or all of one article, for an export. Empty when nothing is. */
export async function gatherSelection(articleId?: ArticleId): Promise<Selection> {
  const articles = await callBackground('listArticles', null);
  const wanted = articles.filter(({id}) => articleId === undefined || id === articleId);
  const gathered: ArticleSelection[] = [];
  // One after the other: texts of hundreds of articles are not asked for at once.
  for (const article of wanted) gathered.push(await gatherArticle(article));
  return gathered;
}

async function gatherArticle(article: KeptArticle): Promise<ArticleSelection> {
  const articleId = article.id;
  const annotations = await callBackground('listAnnotations', {articleId});
  const hashes = new Set([article.textHash, ...annotations.map(({textHash}) => textHash)]);
  const captures = await Promise.all(
    // Of an older text the annotations' own words are left, which is enough for most formats.
    [...hashes].map(async textHash =>
      textHash === null ? null : callBackground('readCapture', {articleId, textHash}).catch(() => null),
    ),
  );
  return {article, annotations, captures: captures.filter(capture => capture !== null)};
}
