import type {Location, MaterialKind} from '../../src/core/anchoring/location';

/** What is asked: where are `before`’s words `[start, end)` in `after`? Offsets in UTF-16 code units. */
export interface Case {
  readonly id: string;
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** Known for cases that were made here; others may lack it. */
  readonly kind?: string;
  readonly truth?: Truth;
}

export interface Truth {
  readonly gone: boolean;
  /** Where the words are in `after`, unless they are gone. */
  readonly start?: number;
  readonly end?: number;
  /** Changes that must be named. */
  readonly material?: readonly MaterialKind[];
}

export interface Answer {
  readonly id: string;
  readonly state: Location['state'];
  readonly start?: number;
  readonly end?: number;
  readonly material?: readonly string[];
}
