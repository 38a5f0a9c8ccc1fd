import type {ArticleId, Capture, KeptArticle, TextHash} from '../../core/annotations/annotation';
import type {Connection} from './connection';
import {NotKept} from './storage-errors';
import {readStored, type Writing} from './transact';

/** An article with the text that it has now, unless the reader wants no texts kept. */
export interface SeenArticle {
  readonly article: KeptArticle;
  readonly capture: Capture | null;
}

/** Within a write that keeps something of an article: the article's newest particulars, and its text unless it is there. */
export async function putArticle(transaction: Writing, {article, capture}: SeenArticle): Promise<void> {
  const articles = transaction.objectStore('articles');
  const captures = transaction.objectStore('captures');
  const before = await articles.get(article.id);
  await articles.put({...article, firstKeptAt: before?.firstKeptAt ?? article.firstKeptAt});
  if (capture === null) return;
  // The first sight of a text is the evidence of when it stood there: a later one does not replace it.
  if ((await captures.getKey([capture.articleId, capture.textHash])) === undefined) await captures.put(capture);
}

/** The one that was first kept last comes first. */
export async function listArticles(connection: Connection): Promise<KeptArticle[]> {
  const articles = await readStored(connection, transaction => transaction.objectStore('articles').getAll());
  return articles.sort((a, b) => (a.firstKeptAt < b.firstKeptAt ? 1 : a.firstKeptAt > b.firstKeptAt ? -1 : 0));
}

/** An article's text as it stood. Throws `NotKept`. */
export async function readCapture(connection: Connection, articleId: ArticleId, textHash: TextHash): Promise<Capture> {
  const capture = await readStored(connection, transaction =>
    transaction.objectStore('captures').get([articleId, textHash]),
  );
  if (capture === undefined) throw new NotKept('This text is not kept.');
  return capture;
}
