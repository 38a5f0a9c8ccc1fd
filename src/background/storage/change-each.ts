import type {Annotation, AnnotationId} from '../../core/annotations/annotation';
import type {Connection} from './connection';
import {noteWritten} from './indexing/journal';
import {writeStored} from './transact';

/** Annotations that are read together: enough that the disk does not wait for us, few enough to stop soon. */
const together = 200;

/**
 * Replaces each of these annotations by what `change` makes of it, all in one transaction; one that is returned as it
 * came is not written, one that is not kept is passed over. `tell` hears how many were seen to; what it throws undoes all.
 */
export function changeEach(
  connection: Connection,
  ids: readonly AnnotationId[],
  change: (annotation: Annotation) => Annotation,
  tell: (done: number) => void,
): Promise<void> {
  return writeStored(connection, async transaction => {
    const annotations = transaction.objectStore('annotations');
    for (let start = 0; start < ids.length; start += together) {
      const read = await Promise.all(ids.slice(start, start + together).map(async id => annotations.get(id)));
      const changed = read.flatMap(before => {
        const after = before && change(before);
        return after === undefined || after === before ? [] : [after];
      });
      await Promise.all(changed.map(async after => annotations.put(after)));
      await noteWritten(
        transaction,
        changed.map(({id}) => id),
      );
      tell(Math.min(start + together, ids.length));
    }
  });
}
