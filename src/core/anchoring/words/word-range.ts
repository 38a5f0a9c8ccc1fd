/** Words `[from, to)` of a list. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}
