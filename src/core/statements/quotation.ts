import type {Span} from '../articles/span';

/** What one paragraph holds of a quotation. */
export interface QuotationPiece {
  /** With the marks, where they stand. */
  readonly span: Span;
  /** Between the marks. */
  readonly inner: Span;
}

/** Words in quotation marks. */
export interface Quotation {
  /** One for each paragraph that it runs through; at least one. */
  readonly pieces: readonly QuotationPiece[];
  /** 0: not inside another quotation. */
  readonly depth: number;
}
