import type {ArticleId} from '../../../core/annotations/annotation';
import {addCounts, type KeptImport, noCounts} from '../../../core/imports/kept-import';
import type {Connection} from '../connection';
import {passingStores} from '../schema';
import {NotKept} from '../storage-errors';
import {type Writing, type WritingTo, writeTo, writtenStores} from '../transact';
import {mergePart} from './merge-part';

export const importStores = [...writtenStores, ...passingStores] as const;

/** The stores of records in a transaction that has more than those. */
export function recordsIn(transaction: WritingTo<typeof importStores>): Writing {
  // The types of `idb` tell transactions apart by all of their stores.
  return transaction as unknown as Writing;
}

/** Makes what is to be called with how much of so much is done; what it throws undoes all. */
export type TellerOf = (of: number) => (done: number) => void;

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
 * in, it says so. `tellerOf` makes what hears how many parts are done. Throws `NotKept` when a part is not there.
 */
export function finishImport(
  connection: Connection,
  {id, fileName, importedAt, parts}: StagedImport,
  tellerOf: TellerOf,
): Promise<FinishedImport> {
  return writeTo(connection, importStores, async transaction => {
    const imports = transaction.objectStore('imports');
    const waiting = transaction.objectStore('importParts');
    const articles = new Set<ArticleId>();
    const before = await imports.get(id);
    if (before !== undefined) return {kept: before, articles};
    let counts = noCounts;
    const tell = tellerOf(parts);
    for (let index = 0; index < parts; index++) {
      const part = await waiting.get([id, index]);
      if (part?.state !== 'waiting') throw new NotKept('A part of this import is not there any more.');
      const merged = await mergePart(recordsIn(transaction), part);
      await waiting.put(merged.done);
      for (const {articleId} of merged.done.annotations) articles.add(articleId);
      counts = addCounts(counts, merged.counts);
      tell(index + 1);
    }
    const kept = {...counts, id, fileName, importedAt, undone: null};
    await imports.put(kept);
    return {kept, articles};
  });
}
