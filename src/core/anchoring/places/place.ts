import type {Match} from '../alignment/align-words';
import type {WordRange} from '../words/word-range';

/** Where kept words stand in a text: `[start, end)` of its folded form. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly words: WordRange;
  /** Equal words, for edited ones; `undefined` when all are. */
  readonly matches?: readonly Match[];
}
