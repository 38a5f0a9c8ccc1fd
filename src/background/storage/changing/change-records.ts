import type {Annotation, AnnotationId} from '../../../core/annotations/annotation';
import {type Entry, entryOf} from '../../../core/library/index/entry';
import {noteWritten} from '../indexing/journal';
import {shelfByShelf} from '../indexing/shelf-by-shelf';
import type {Writing} from '../transact';

/** Annotations that are read together: enough that the disk does not wait for us, few enough to stop soon. */
const together = 200;

/** What becomes of an annotation; as it came: it stays, and is not written; `null`: it is removed for good. */
export type Change = (before: Annotation) => Annotation | null;

/**
 * Within a write: replaces each of these annotations by what `change` makes of it, and keeps the index true to them. One
 * that is not kept is passed over. `tell` hears how many were seen to.
 */
export async function changeRecords(
  transaction: Writing,
  ids: readonly AnnotationId[],
  change: Change,
  tell: (done: number) => void,
): Promise<void> {
  let done = 0;
  const each = async (some: readonly AnnotationId[], see: (changed: Changed) => void): Promise<void> => {
    for (let start = 0; start < some.length; start += together) {
      const part = some.slice(start, start + together);
      await changeTogether(transaction, part, change, see);
      done += part.length;
      tell(done);
    }
  };
  const left = await shelfByShelf(transaction, ids, async here => {
    const entries = new Map<AnnotationId, Entry | null>();
    await each(here, changed => {
      for (const [id, after] of changed) entries.set(id, after && entryOf(after));
    });
    return entries;
  });
  const noted: AnnotationId[] = [];
  await each(left, changed => noted.push(...changed.keys()));
  await noteWritten(transaction, noted);
}

type Changed = ReadonlyMap<AnnotationId, Annotation | null>;

async function changeTogether(
  transaction: Writing,
  ids: readonly AnnotationId[],
  change: Change,
  see: (changed: Changed) => void,
): Promise<void> {
  const annotations = transaction.objectStore('annotations');
  const read = await Promise.all(ids.map(async id => annotations.get(id)));
  const changed = new Map<AnnotationId, Annotation | null>();
  for (const before of read) {
    const after = before && change(before);
    if (before !== undefined && after !== undefined && after !== before) changed.set(before.id, after);
  }
  const writing = Promise.all(
    Array.from(changed, async ([id, after]) => {
      if (after === null) await annotations.delete(id);
      else await annotations.put(after);
    }),
  );
  try {
    // While the database writes, which takes longer.
    see(changed);
  } finally {
    await writing;
  }
}
