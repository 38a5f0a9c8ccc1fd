/** What a file says before its entries are read. */
export type Opening =
  /** `frame`: the value without what stands in its long lists, which are empty in it. */
  {readonly kind: 'json'; readonly frame: unknown} | {readonly kind: 'table'; readonly head: readonly string[]};

/** One thing in a file that may be long. */
export interface Entry {
  /** In which it begins, counted from 1. */
  readonly line: number;
  /** The list that it stands in: `annotations`, `first.items`; empty for a list that is the file. */
  readonly list: string;
  /** JSON’s value, or a row’s cells. */
  readonly value: unknown;
}

/** Why one entry cannot come in. */
export const unusableReasons = ['no-annotation', 'no-address', 'no-words', 'bad-field'] as const;
export type UnusableReason = (typeof unusableReasons)[number];

/** What an entry brings. A record is checked by whoever keeps it. */
export type Brought =
  | {readonly kind: 'articles' | 'annotations' | 'captures'; readonly record: unknown}
  | {readonly kind: 'unusable'; readonly reason: UnusableReason};

/** Reads one entry after the other; what it brings together stands or falls together. Throws `ImportRefused` where the whole file is none of ours. */
export type EntryReader = (entry: Entry) => readonly (readonly Brought[])[];

/** What every file of a format exports, so that one line in the list makes it known everywhere. */
export interface ImportFormat {
  /** Its name in the message catalogue. */
  readonly labelKey: string;
  /** Whether it carries all that we keep: then a damaged entry refuses the file, and a newer annotation replaces the kept one. */
  readonly isWhole: boolean;
  /** Whether a file is of this format, by what it says. */
  readonly recognises: (opening: Opening) => boolean;
  /** `fileDate`, ISO 8601, stands in where the file gives no date. Throws `ImportRefused`. */
  readonly readerOf: (opening: Opening, fileDate: string) => EntryReader;
}
