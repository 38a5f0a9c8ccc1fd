import type {Annotation, Capture, KeptArticle} from '../../../core/annotations/annotation';
import type {Connection} from '../connection';
import {noteWritten} from '../indexing/journal';
import {answerOnce} from '../jobs/answers';
import {type Job, ownWork} from '../jobs/job';
import {readStored, type Writing, writeStored} from '../transact';

/** Records of the newest version. */
export interface Records {
  readonly articles: readonly KeptArticle[];
  readonly annotations: readonly Annotation[];
  readonly captures: readonly Capture[];
}

/** Annotations that are merged together: enough that the disk does not wait for us, few enough to stop soon. */
const together = 200;

/**
 * Brings records into what is kept, in one transaction: an annotation that was changed later wins, nothing is removed,
 * and what is there already stays. Gives how many annotations came in or were brought up to date; the job hears how many
 * were seen to.
 */
export function mergeRecords(
  connection: Connection,
  {articles, annotations, captures}: Records,
  job: Job = ownWork,
): Promise<number> {
  return writeStored(connection, transaction =>
    answerOnce(transaction, job, async () => {
      const tell = job.tellerOf(annotations.length);
      await Promise.all(articles.map(article => mergeArticle(transaction, article)));
      await Promise.all(captures.map(capture => mergeCapture(transaction, capture)));
      let merged = 0;
      for (let start = 0; start < annotations.length; start += together) {
        merged += await mergeAnnotations(transaction, annotations.slice(start, start + together));
        tell(Math.min(start + together, annotations.length));
      }
      return merged;
    }),
  );
}

async function mergeArticle(transaction: Writing, article: KeptArticle): Promise<void> {
  const store = transaction.objectStore('articles');
  const kept = await store.get(article.id);
  const firstKeptAt = [kept?.firstKeptAt ?? article.firstKeptAt, article.firstKeptAt].sort()[0] ?? article.firstKeptAt;
  await store.put({...(kept ?? article), firstKeptAt});
}

async function mergeCapture(transaction: Writing, capture: Capture): Promise<void> {
  const store = transaction.objectStore('captures');
  if ((await store.getKey([capture.articleId, capture.textHash])) === undefined) await store.put(capture);
}

async function mergeAnnotations(transaction: Writing, coming: readonly Annotation[]): Promise<number> {
  const store = transaction.objectStore('annotations');
  const kept = await Promise.all(coming.map(async ({id}) => store.get(id)));
  const newer = coming.filter(({modifiedAt}, at) => !((kept[at]?.modifiedAt ?? '') >= modifiedAt));
  await Promise.all(newer.map(async annotation => store.put(annotation)));
  await noteWritten(
    transaction,
    newer.map(({id}) => id),
  );
  return newer.length;
}

/** All that a database holds, as it stood at one moment. */
export function recordsIn(connection: Connection): Promise<Records> {
  return readStored(connection, async transaction => ({
    articles: await transaction.objectStore('articles').getAll(),
    annotations: await transaction.objectStore('annotations').getAll(),
    captures: await transaction.objectStore('captures').getAll(),
  }));
}
