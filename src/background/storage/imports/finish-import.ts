import type {ArticleId} from '../../../core/annotations/annotation';
import {addCounts, type KeptImport, noCounts} from '../../../core/imports/kept-import';
import type {Connection} from '../connection';
import {NewShelves} from '../indexing/new-shelves';
import {answerOnce} from '../jobs/answers';
import type {Job} from '../jobs/job';
import {importStores} from '../schema';
import {NotKept} from '../storage-errors';
import {type Writing, type WritingTo, writeTo, writtenStores} from '../transact';
import {mergePart} from './merge-part';

export const importingStores = [...writtenStores, ...importStores] as const;

/** The stores of records in a transaction that has more than those. */
export function recordsIn(transaction: WritingTo<typeof importingStores>): Writing {
  // The types of `idb` tell transactions apart by all of their stores.
  return transaction as unknown as Writing;
}

/** An import all of whose parts are put aside. */
export interface StagedImport extends Pick<KeptImport, 'id' | 'fileName' | 'importedAt'> {
  /** How many there are. */
  readonly parts: number;
}

export interface FinishedImport {
  readonly kept: KeptImport;
  /** Those of which anything came in. */
  readonly articles: ReadonlySet<ArticleId>;
}

/**
 * Brings an import in: all of its parts in one transaction or, when anything throws, nothing. Asked again after it came
 * in, it says so. Throws `NotKept` when a part is not there.
 */
export function finishImport(
  connection: Connection,
  {id, fileName, importedAt, parts}: StagedImport,
  job: Job,
): Promise<FinishedImport> {
  return writeTo(connection, importingStores, transaction =>
    answerOnce(recordsIn(transaction), job, async () => {
      const imports = transaction.objectStore('imports');
      const waiting = transaction.objectStore('importParts');
      const articles = new Set<ArticleId>();
      const before = await imports.get(id);
      if (before !== undefined) return {kept: before, articles};
      let counts = noCounts;
      const tell = job.tellerOf(parts);
      const shelves = await NewShelves.begin(recordsIn(transaction));
      for (let index = 0; index < parts; index++) {
        const part = await waiting.get([id, index]);
        if (part?.state !== 'waiting') throw new NotKept('A part of this is not there any more.');
        const merged = await mergePart(recordsIn(transaction), part, shelves);
        await waiting.put(merged.done);
        for (const {articleId} of merged.done.annotations) articles.add(articleId);
        counts = addCounts(counts, merged.counts);
        tell(index + 1);
      }
      await shelves.end();
      const kept = {...counts, id, fileName, importedAt, undone: null};
      await imports.put(kept);
      return {kept, articles};
    }),
  );
}
