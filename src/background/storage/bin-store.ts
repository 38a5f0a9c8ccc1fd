import type {ArticleId} from '../../core/annotations/annotation';
import type {Connection} from './connection';
import {noteWritten} from './indexing/journal';
import {type Writing, writeStored} from './transact';

/** How many are removed in one go, so that a full bin does not have to be held in memory. */
const portion = 500;

/**
 * Removes for good what came into the bin before a moment (ISO 8601), with the texts and articles that nothing refers to
 * any more; all in one transaction. Gives how many annotations were removed.
 */
export function emptyBin(connection: Connection, before: string): Promise<number> {
  return writeStored(connection, async transaction => {
    const annotations = transaction.objectStore('annotations');
    const index = annotations.index('by-deletedAt');
    const articleIds = new Set<ArticleId>();
    let removed = 0;
    for (;;) {
      const binned = await index.getAll(IDBKeyRange.upperBound(before), portion);
      for (const {id, articleId} of binned) {
        articleIds.add(articleId);
        await annotations.delete(id);
      }
      await noteWritten(
        transaction,
        binned.map(({id}) => id),
      );
      removed += binned.length;
      if (binned.length < portion) break;
    }
    for (const articleId of articleIds) await removeUnused(transaction, articleId);
    return removed;
  });
}

/** An article that nothing is kept of goes, and so does every text of it that no annotation counts in or counted in. */
export async function removeUnused(transaction: Writing, articleId: ArticleId): Promise<void> {
  const articles = transaction.objectStore('articles');
  const captures = transaction.objectStore('captures');
  const left = await transaction.objectStore('annotations').index('by-articleId').getAll(articleId);
  const article = await articles.get(articleId);
  const used = new Set(
    left.flatMap(({textHash, earlierPlaces}) => [textHash, ...earlierPlaces.map(at => at.textHash)]),
  );
  if (left.length === 0) await articles.delete(articleId);
  else if (article !== undefined) used.add(article.textHash);
  // Every text of the article: in the order of keys a list comes after all words.
  const texts = await captures.getAllKeys(IDBKeyRange.bound([articleId], [articleId, []]));
  for (const key of texts) if (!used.has(key[1])) await captures.delete(key);
}
