/** The words of a folded text, in order. A word is compared by its key; where it stands is counted in the folded text. */
export interface WordList {
  /** Lower case, contractions taken apart: *won’t* is *will* and *not*; *2,000* is *2000*. */
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
