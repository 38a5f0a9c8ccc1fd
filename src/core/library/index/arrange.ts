import type {AnnotationId} from '../../annotations/annotation';
import {entriesOf} from './entries-of';
import type {Entry} from './entry';
import {makeShelf} from './make-shelf';
import {rearrange} from './rearrange';
import {placeOf, type Shelf, shelfSize} from './shelf';

/**
 * The shelves that change when annotations are written, as they become; `null`: one that is not kept any more. What is
 * on a shelf stays there; what is new goes on the last one, and on new ones.
 */
export function arrange(
  shelves: ReadonlyMap<number, Shelf>,
  entries: ReadonlyMap<AnnotationId, Entry | null>,
): ReadonlyMap<number, Shelf> {
  const changed = new Map<number, Shelf>();
  const fresh = new Map(entries);
  for (const [number, shelf] of shelves) {
    const here = [...fresh.keys()].filter(id => placeOf(shelf, id) >= 0);
    if (here.length === 0) continue;
    changed.set(number, rearrange(shelf, new Map(here.map(id => [id, fresh.get(id) ?? null]))));
    for (const id of here) fresh.delete(id);
  }
  let adding = [...fresh.values()].flatMap(entry => entry ?? []);
  for (let number = Math.max(0, ...shelves.keys()); adding.length > 0; number++) {
    const last = changed.get(number) ?? shelves.get(number);
    const standing = last === undefined ? [] : entriesOf(last);
    const room = shelfSize - standing.length;
    if (room > 0) changed.set(number, makeShelf([...standing, ...adding.slice(0, room)]));
    adding = adding.slice(room);
  }
  return changed;
}
