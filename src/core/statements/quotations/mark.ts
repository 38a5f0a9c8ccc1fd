import type {Span} from '../../articles/span';
import type {Family} from './marks';

/** A quotation mark at work in a block, with what the text around it allows it to do. */
export interface Mark extends Span {
  /** The glyph, doubled singles (‘‘ '' ``) read as the double mark. */
  readonly glyph: string;
  /** The quotation it would open; absent when the words around it rule that out. */
  readonly family: Family | undefined;
  /** The quotations it may close, the likeliest first; empty when the words around it rule that out. */
  readonly closes: readonly Family[];
  /** `false`: it opens only if there is nothing to close. `true`: the spacing says that it opens, whatever is open. */
  readonly surelyOpens: boolean;
}
