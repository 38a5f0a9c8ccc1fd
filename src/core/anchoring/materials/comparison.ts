import type {WordRange} from '../words/word-range';
import type {WordedText} from '../words/worded-text';
import type {Edit} from './edit';

/** The old and the new words that are compared, and what differs between them. */
export interface Comparison {
  readonly old: WordedText;
  readonly oldRange: WordRange;
  readonly now: WordedText;
  readonly nowRange: WordRange;
  readonly edits: readonly Edit[];
}
