import type {Annotation, AnnotationId, ArticleId, KeptArticle} from '../../../core/annotations/annotation';
import {bringUp} from '../../../core/backups/bring-up';
import type {KeptImport} from '../../../core/imports/kept-import';
import {removeUnused} from '../bin-store';
import type {Connection} from '../connection';
import {takeAsKept} from '../indexing/take-as-kept';
import {answerOnce} from '../jobs/answers';
import type {Job} from '../jobs/job';
import {NotKept} from '../storage-errors';
import {type Writing, writeTo} from '../transact';
import {type FinishedImport, importingStores, recordsIn} from './finish-import';
import type {DonePart, ReplacedAnnotation} from './import-part';

/**
 * Takes an import back, all of it in one transaction: what it brought goes, what it replaced is as it was before. What was
 * changed since then stays as it is now. Asked again, it says what became of it. Throws `NotKept`. `now` is ISO 8601.
 */
export function undoImport(connection: Connection, id: string, now: string, job: Job): Promise<FinishedImport> {
  return writeTo(connection, importingStores, transaction =>
    answerOnce(recordsIn(transaction), job, async () => {
      const imports = transaction.objectStore('imports');
      const parts = transaction.objectStore('importParts');
      const kept = await imports.get(id);
      if (kept === undefined) throw new NotKept('This import is not there any more.');
      if (kept.undone !== null) return {kept, articles: new Set()};
      const keys = await parts.getAllKeys(IDBKeyRange.bound([id], [id, []]));
      const tell = job.tellerOf(keys.length);
      const written = new Map<AnnotationId, ArticleId>();
      let [taken, stayed, done] = [0, 0, 0];
      // The last part first, so that what came in twice ends as it began.
      for (const key of keys.reverse()) {
        const part = await parts.get(key);
        if (part?.state === 'done') {
          const undone = await undoPart(recordsIn(transaction), part);
          for (const {id, articleId} of undone) written.set(id, articleId);
          taken += undone.length;
          stayed += part.annotations.length - undone.length;
        }
        await parts.delete(key);
        done += 1;
        tell(done);
      }
      await takeAsKept(recordsIn(transaction), [...written.keys()], () => tell(done));
      const after: KeptImport = {...kept, undone: {at: now, taken, stayed}};
      await imports.put(after);
      return {kept: after, articles: new Set(written.values())};
    }),
  );
}

/** Gives what was put back. */
async function undoPart(transaction: Writing, part: DonePart): Promise<readonly ReplacedAnnotation[]> {
  const store = transaction.objectStore('annotations');
  const now = await Promise.all(part.annotations.map(async ({id}) => store.get(id)));
  const undone = part.annotations.filter(({modifiedAt}, at) => now[at]?.modifiedAt === modifiedAt);
  await Promise.all(undone.map(replaced => putBack(transaction, replaced, part.version)));
  await putBackArticles(transaction, part);
  const brought = [
    ...part.articles.flatMap(({before, after}) => (before === null ? [after.id] : [])),
    ...part.captures.map(([articleId]) => articleId),
  ];
  for (const articleId of new Set(brought)) await removeUnused(transaction, articleId);
  return undone;
}

async function putBack(transaction: Writing, {id, before}: ReplacedAnnotation, version: number): Promise<void> {
  const store = transaction.objectStore('annotations');
  // It was a record of ours when it was replaced, and the steps keep it one.
  if (before === null) await store.delete(id);
  else await store.put(bringUp('annotations', before, version) as Annotation);
}

/** Particulars that the import brought go, unless the article was seen again since. */
async function putBackArticles(transaction: Writing, {articles, version}: DonePart): Promise<void> {
  const store = transaction.objectStore('articles');
  for (const {before, after} of articles) {
    const now = await store.get(after.id);
    if (before === null || now === undefined || now.textHash !== after.textHash) continue;
    await store.put(bringUp('articles', before, version) as KeptArticle);
  }
}
