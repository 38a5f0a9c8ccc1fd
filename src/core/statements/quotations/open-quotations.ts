import type {Span} from '../../articles/span';
import type {QuotationPiece} from '../quotation';
import type {Mark} from './mark';
import {type Family, singleFamilies} from './marks';

/** A quotation whose closing mark has not come yet. */
export interface OpenQuotation {
  readonly family: Family;
  /** Of the paragraphs that it has run through already. */
  readonly pieces: QuotationPiece[];
  /** Its opening mark in this paragraph; empty when the paragraph goes on without one. */
  readonly mark: Span;
  /** Whether the spacing says that its mark opens: a mark that floats between spaces carries nothing over. */
  readonly sure: boolean;
  /** Whether a whole quotation of the same kind came after it in its paragraph: a sign that this one is a stray mark. */
  holdsItsLike: boolean;
}

/** The stack of open quotations within one paragraph. Every mark is pushed and popped at most once, so the whole is linear. */
export class OpenQuotations {
  private readonly stack: OpenQuotation[] = [];
  private readonly count = new Map<Family, number>();

  push(open: OpenQuotation): void {
    this.stack.push(open);
    this.count.set(open.family, (this.count.get(open.family) ?? 0) + 1);
  }

  /** Closes the likeliest quotation that `mark` may close, giving up unclosed ones inside it. */
  close(mark: Mark): OpenQuotation | undefined {
    const family = mark.closes.find(candidate => (this.count.get(candidate) ?? 0) > 0);
    if (family === undefined) return undefined;
    for (;;) {
      const open = this.stack.pop();
      if (open === undefined) return undefined;
      this.count.set(open.family, (this.count.get(open.family) ?? 1) - 1);
      if (open.family !== family) continue;
      const outer = this.stack.at(-1);
      if (outer?.family === family) outer.holdsItsLike = true;
      return open;
    }
  }

  /** Whether `mark` has something to close. */
  awaits(mark: Mark): boolean {
    return mark.closes.some(candidate => (this.count.get(candidate) ?? 0) > 0);
  }

  /** Those left at the paragraph's end that may be more than a stray mark or an apostrophe. */
  left(): OpenQuotation[] {
    return this.stack.filter(open => !open.holdsItsLike);
  }
}

/** A piece from the opening mark to `end`, its closing mark being `closing` where there is one. */
export function pieceOf(open: OpenQuotation, closing: Span): QuotationPiece {
  return {
    span: {start: open.mark.start, end: closing.end},
    inner: {start: open.mark.end, end: closing.start},
  };
}

/** Whether an unclosed quotation that begins its paragraph is believed to run to the paragraph's end. */
export function runsToEnd(open: OpenQuotation, blockStart: number): boolean {
  return open.pieces.length > 0 || (open.mark.start === blockStart && !singleFamilies.has(open.family));
}
