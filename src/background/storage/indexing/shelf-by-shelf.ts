import type {AnnotationId} from '../../../core/annotations/annotation';
import type {Entry} from '../../../core/library/index/entry';
import {rearrange} from '../../../core/library/index/rearrange';
import {idAt, type Shelf} from '../../../core/library/index/shelf';
import type {Writing} from '../transact';
import {madeBy, worthAShelf} from './made-by';

/**
 * Within a write of many: sees to them shelf by shelf, and puts each shelf anew as `write` says what became of those
 * which stand on it; so whoever searches next need not wait until the index has caught up. Gives those that are left, which
 * whoever writes them has to note.
 */
export async function shelfByShelf(
  transaction: Writing,
  ids: readonly AnnotationId[],
  write: (here: readonly AnnotationId[]) => Promise<ReadonlyMap<AnnotationId, Entry | null>>,
): Promise<readonly AnnotationId[]> {
  const left = new Set(ids);
  if (left.size < worthAShelf) return [...left];
  const shelves = transaction.objectStore('shelves');
  const edition = await transaction.objectStore('editions').get('shelves');
  if (edition?.madeBy !== madeBy) return [...left];
  for (const number of await shelves.getAllKeys()) {
    const shelf = await shelves.get(number);
    const here = shelf === undefined ? [] : idsOn(shelf).filter(id => left.has(id));
    if (shelf === undefined || here.length < worthAShelf) continue;
    for (const id of here) left.delete(id);
    const written = await write(here);
    if (written.size > 0) await shelves.put(rearrange(shelf, written), number);
  }
  await transaction.objectStore('editions').put({madeBy, number: edition.number + 1}, 'shelves');
  return [...left];
}

function idsOn(shelf: Shelf): readonly AnnotationId[] {
  // They were put there as such.
  return Array.from(shelf.binned, (_, place) => idAt(shelf, place) as AnnotationId);
}
