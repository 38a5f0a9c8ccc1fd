import type {Span} from '../articles/span';

/** A word, a number, or a single mark of punctuation. */
export type Token = Span;
