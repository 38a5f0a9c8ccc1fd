import type {Amount} from './backup-due';

/** How much is kept. */
export interface KeptAmount extends Amount {
  /** Of the annotations, those in the bin. */
  readonly binned: number;
  readonly articles: number;
}

/** A backup inside the browser, as it is listed. */
export interface StoredBackup extends Amount {
  /** When it was made, ISO 8601; its key. */
  readonly at: string;
  /** Compressed. */
  readonly bytes: number;
}

/** A database that would not open, and was left as it is when the reader went on without it. */
export interface SetAside {
  readonly name: string;
  /** Since when, ISO 8601. */
  readonly at: string;
}

/** How what is kept stands. */
export interface StorageState {
  /** `too-new`: written by a newer version of the extension; `broken`: the browser cannot read it. Neither is touched. */
  readonly state: 'open' | 'too-new' | 'broken';
  /** `null` unless it is open. */
  readonly amount: KeptAmount | null;
  /** The newest first. */
  readonly backups: readonly StoredBackup[];
  /** Which of them was last put into the reader's downloads folder by itself. */
  readonly filed: string | null;
  /** Whether it is time that the reader takes a backup out of the browser. */
  readonly remind: boolean;
  readonly setAside: readonly SetAside[];
  /** Nothing is kept, though the newest backup holds something and the reader has not emptied it: the browser lost it. */
  readonly isLost: boolean;
}

/** Where the next slice of a database begins: after this key of these records; `null`: at their beginning. */
export interface SliceMark {
  readonly kind: string;
  readonly after: SliceKey | null;
}

/** The keys that our records have: an id, or the parts of one. */
export type SliceKey = string | readonly string[];

/** Some of what a database holds, and where it goes on. */
export interface StoredSlice {
  readonly kind: string;
  readonly records: readonly unknown[];
  /** Of the database that it is from. */
  readonly version: number;
  /** `null`: that was all. */
  readonly next: SliceMark | null;
}
