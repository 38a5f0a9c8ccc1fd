import type {Block} from '../articles/article';
import type {Span} from '../articles/span';
import type {Quotation} from './quotation';
import type {Token} from './token';

/** An article's text with all that the steps of detection need to have in common. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order, over all blocks. */
  readonly tokens: readonly Token[];
  /** In order; no sentence runs over a block's end. */
  readonly sentences: readonly Span[];
  /** In order of their first mark, outer ones before those inside them. */
  readonly quotations: readonly Quotation[];
}
