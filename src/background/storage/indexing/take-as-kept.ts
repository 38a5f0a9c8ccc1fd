import type {AnnotationId} from '../../../core/annotations/annotation';
import {entryOf} from '../../../core/library/index/entry';
import type {Writing} from '../transact';
import {noteWritten} from './journal';
import {shelfByShelf} from './shelf-by-shelf';

/** Within a write: keeps the index true to annotations that were just written or removed. `hear` is told of each shelf. */
export async function takeAsKept(transaction: Writing, ids: readonly AnnotationId[], hear: () => void): Promise<void> {
  const annotations = transaction.objectStore('annotations');
  const left = await shelfByShelf(transaction, ids, async here => {
    hear();
    const entries = here.map(async id => {
      const kept = await annotations.get(id);
      return [id, kept === undefined ? null : entryOf(kept)] as const;
    });
    return new Map(await Promise.all(entries));
  });
  await noteWritten(transaction, left);
}
