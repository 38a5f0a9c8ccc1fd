import type {Annotation, AnnotationId} from '../../../core/annotations/annotation';
import {type Entry, entryOf} from '../../../core/library/index/entry';
import {makeShelf} from '../../../core/library/index/make-shelf';
import {idAt, shelfSize} from '../../../core/library/index/shelf';
import type {Writing} from '../transact';
import {noteWritten} from './journal';
import {madeBy, worthAShelf} from './made-by';

/**
 * Within a write that brings many in: puts those that are new on shelves of their own, a full one at a time, and notes the
 * others. Noted in the journal, all of them would be read again before the next search is answered.
 */
export class NewShelves {
  readonly #transaction: Writing;
  /** What stands on the shelves that there are; `null`: there are none to add to. */
  readonly #shelved: ReadonlySet<string> | null;
  #number: number;
  #waiting = new Map<AnnotationId, Entry>();

  private constructor(transaction: Writing, shelved: ReadonlySet<string> | null, number: number) {
    this.#transaction = transaction;
    this.#shelved = shelved;
    this.#number = number;
  }

  static async begin(transaction: Writing): Promise<NewShelves> {
    const edition = await transaction.objectStore('editions').get('shelves');
    if (edition?.madeBy !== madeBy) return new NewShelves(transaction, null, 0);
    await transaction.objectStore('editions').put({madeBy, number: edition.number + 1}, 'shelves');
    const shelves = transaction.objectStore('shelves');
    const shelved = new Set<string>();
    let last = 0;
    for (const number of await shelves.getAllKeys()) {
      last = number;
      const shelf = await shelves.get(number);
      for (let place = 0; shelf !== undefined && place < shelf.binned.length; place++) shelved.add(idAt(shelf, place));
    }
    return new NewShelves(transaction, shelved, last + 1);
  }

  /** Annotations that were just written. */
  async take(written: readonly Annotation[]): Promise<void> {
    const shelved = this.#shelved;
    const isNew = ({id}: Annotation): boolean => shelved !== null && !shelved.has(id);
    for (const annotation of written.filter(isNew)) this.#waiting.set(annotation.id, entryOf(annotation));
    await noteWritten(
      this.#transaction,
      written.filter(one => !isNew(one)).map(({id}) => id),
    );
    while (this.#waiting.size >= shelfSize) await this.#put([...this.#waiting.values()].slice(0, shelfSize));
  }

  async end(): Promise<void> {
    if (this.#waiting.size >= worthAShelf) await this.#put([...this.#waiting.values()]);
    else await noteWritten(this.#transaction, [...this.#waiting.keys()]);
  }

  async #put(entries: readonly Entry[]): Promise<void> {
    await this.#transaction.objectStore('shelves').put(makeShelf(entries), this.#number);
    this.#number += 1;
    for (const {id} of entries) this.#waiting.delete(id);
  }
}
