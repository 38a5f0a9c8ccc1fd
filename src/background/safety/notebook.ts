import type {SetAside} from '../../core/backups/storage-state';
import {browser} from '../../messaging/browser';

/** What has to be known when the database will not open. */
export interface Notes {
  /** Of the database that is in use. */
  readonly database: string;
  readonly setAside: readonly SetAside[];
  /** When the reader last took a backup out of the browser, ISO 8601. */
  readonly takenAt: string | null;
  /** When the backup was made that was last put into the reader's downloads folder by itself, ISO 8601. */
  readonly filed: string | null;
  /** When the reader removed all that was kept, ISO 8601: what is gone then was not lost. None while anything is kept. */
  readonly emptiedAt: string | null;
}

/** Where the notes are, which are few and must outlive the database. */
export interface Notebook {
  read(): Promise<Notes>;
  /** Changes what `make` gives, by the notes as they are then, and leaves the rest. */
  change(make: (notes: Notes) => Partial<Notes>): Promise<void>;
}

const key = 'storage';
const blank: Notes = {database: 'hearsay', setAside: [], takenAt: null, filed: null, emptiedAt: null};

function isSetAside(value: unknown): value is SetAside {
  const {name, at}: Partial<Record<keyof SetAside, unknown>> = typeof value === 'object' && value !== null ? value : {};
  return typeof name === 'string' && typeof at === 'string';
}

async function readNotes(): Promise<Notes> {
  const {[key]: stored} = await browser.storage.local.get(key);
  const noted: Partial<Record<keyof Notes, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    database: text(noted.database) ?? blank.database,
    setAside: Array.isArray(noted.setAside) ? noted.setAside.filter(isSetAside) : blank.setAside,
    takenAt: text(noted.takenAt),
    filed: text(noted.filed),
    emptiedAt: text(noted.emptiedAt),
  };
}

let last: Promise<unknown> = Promise.resolve();

export const notebook: Notebook = {
  read: readNotes,
  // One after the other: of two that are written at once, the second must not be written over the first.
  change(make) {
    const changed = last.then(async () => {
      const notes = await readNotes();
      await browser.storage.local.set({[key]: {...notes, ...make(notes)}});
    });
    last = changed.catch(() => undefined);
    return changed;
  },
};
