import type {Annotation, Capture, KeptArticle} from '../../core/annotations/annotation';
import {readBackup} from '../../core/backups/read-backup';
import type {BackupStore} from '../storage/backups/backup-store';
import {mergeRecords, type Records} from '../storage/backups/merge-records';
import {readAnswer} from '../storage/jobs/answers';
import {type Job, ownWork} from '../storage/jobs/job';
import {NotKept} from '../storage/storage-errors';
import type {SafetyParts} from './safety-parts';

/** The records of a backup inside the browser. Throws `NotKept`, `BackupUnreadable`. */
export async function recordsOf(backups: BackupStore, at: string): Promise<Records> {
  const file = await backups.read(at);
  if (file === null) throw new NotKept('This backup is not there any more.');
  const words = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  const {articles, annotations, captures} = readBackup(words);
  // They are our own, written by `makeBackup` and brought to this version by `readBackup`.
  return {
    articles: articles as readonly KeptArticle[],
    annotations: annotations as readonly Annotation[],
    captures: captures as readonly Capture[],
  };
}

/** Brings a backup into what is kept. Gives how many annotations came in or were brought up to date. */
export async function restoreBackup(
  {connection, backups}: SafetyParts,
  at: string,
  job: Job = ownWork,
): Promise<number> {
  const [before] = await readAnswer<number>(connection, job);
  return before ?? mergeRecords(connection, await recordsOf(backups, at), job);
}
