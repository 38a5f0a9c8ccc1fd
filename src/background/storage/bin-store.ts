import type {Annotation, ArticleId} from '../../core/annotations/annotation';
import {changeRecords} from './changing/change-records';
import type {Connection} from './connection';
import {answerOnce} from './jobs/answers';
import {type Job, ownWork} from './jobs/job';
import {readStored, type Writing, writeStored} from './transact';

/** Whether anything came into the bin before a moment (ISO 8601). */
export function isBinned(connection: Connection, before: string): Promise<boolean> {
  return readStored(connection, async transaction => {
    const index = transaction.objectStore('annotations').index('by-deletedAt');
    return (await index.getKey(IDBKeyRange.upperBound(before))) !== undefined;
  });
}

/**
 * Removes for good what came into the bin before a moment (ISO 8601), with the texts and articles that nothing refers to
 * any more; all in one transaction. Gives how many annotations were removed.
 */
export function emptyBin(connection: Connection, before: string, job: Job = ownWork): Promise<number> {
  return writeStored(connection, transaction =>
    answerOnce(transaction, job, async () => {
      const index = transaction.objectStore('annotations').index('by-deletedAt');
      const binned = await index.getAllKeys(IDBKeyRange.upperBound(before));
      const articleIds = new Set<ArticleId>();
      const remove = ({articleId}: Annotation): null => {
        articleIds.add(articleId);
        return null;
      };
      await changeRecords(transaction, binned, remove, job.tellerOf(binned.length));
      for (const articleId of articleIds) await removeUnused(transaction, articleId);
      return binned.length;
    }),
  );
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
