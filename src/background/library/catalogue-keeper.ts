import {Catalogue} from '../../core/library/catalogue/catalogue';
import type {Connection} from '../storage/connection';
import {beginAnew, readIndex, readUntaken, type Untaken} from '../storage/indexing/index-store';
import {readEntries, takeInAll} from './take-in';

/** So many written annotations are searched beside the shelves without being felt. */
const mostRecent = 500;

interface Held {
  /** The reader may go on with another database. */
  readonly database: string;
  readonly edition: number;
  readonly catalogue: Catalogue;
  /** The last note of the journal that the catalogue knows of. */
  readonly upTo: number;
}

/** Keeps the index in memory for as long as the worker lives, and true to what is stored. */
export class CatalogueKeeper {
  readonly #connection: Connection;
  #held: Held | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The index with everything that was written before the call. */
  current(): Promise<Catalogue> {
    const next = this.#last.then(() => this.#bringUp());
    this.#last = next.catch(() => {
      this.#held = null;
    });
    return next;
  }

  /** As `current`, if it is in memory; `null`: it is not, or cannot be brought up to date. */
  async loaded(): Promise<Catalogue | null> {
    return this.#held === null ? null : this.current().catch(() => null);
  }

  async #bringUp(): Promise<Catalogue> {
    for (;;) {
      const held = await this.#read();
      const untaken = await readUntaken(this.#connection, held.upTo);
      const waiting = held.catalogue.recent + untaken.ids.length;
      if (untaken.edition === held.edition && waiting <= mostRecent) return this.#add(held, untaken);
      this.#held = null;
      if (untaken.edition !== held.edition) continue;
      // Most of it is other than it was: to make all shelves anew is less work than to mend each.
      if (waiting > held.catalogue.size / 2) await beginAnew(this.#connection);
      await takeInAll(this.#connection);
    }
  }

  async #read(): Promise<Held> {
    const {name: database} = await this.#connection.open();
    if (this.#held?.database === database) return this.#held;
    const {edition, shelves, articles} = await readIndex(this.#connection);
    return {database, edition, catalogue: new Catalogue([...shelves.values()], articles), upTo: 0};
  }

  async #add(held: Held, {ids, upTo}: Untaken): Promise<Catalogue> {
    const {catalogue} = held;
    if (ids.length > 0) {
      const {entries, articles} = await readEntries(this.#connection, ids);
      for (const article of articles) catalogue.see(article);
      catalogue.write(entries);
    }
    this.#held = {...held, upTo};
    return catalogue;
  }
}
