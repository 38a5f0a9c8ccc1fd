import type {AnnotationId} from '../../annotations/annotation';
import {entriesOf} from './entries-of';
import type {Entry} from './entry';
import {makeShelf} from './make-shelf';
import type {Shelf} from './shelf';

/** A shelf with some of what is on it as it was written since; `null`: it is not kept any more. */
export function rearrange(shelf: Shelf, written: ReadonlyMap<AnnotationId, Entry | null>): Shelf {
  return makeShelf([...entriesOf(shelf, written), ...[...written.values()].flatMap(entry => entry ?? [])]);
}
