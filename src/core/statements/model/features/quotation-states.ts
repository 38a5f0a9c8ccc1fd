import type {Span} from '../../../articles/span';
import type {Quotation} from '../../quotation';
import type {Token} from '../../token';

/** Where a token stands to the quotations around it, whatever marks the article uses. */
export const quotationStates = {
  outside: 0,
  inside: 1,
  nested: 2,
  open: 3,
  close: 4,
  nestedOpen: 5,
  nestedClose: 6,
} as const;
export type QuotationState = (typeof quotationStates)[keyof typeof quotationStates];

/** The state of each token. Linear, however deep quotations are nested, but for two binary searches a quotation. */
export function findQuotationStates(tokens: readonly Token[], quotations: readonly Quotation[]): Uint8Array {
  const states = new Uint8Array(tokens.length);
  /** The innermost words that are known to be nested: what is nested in them once more changes its own marks alone. */
  let known: Span = {start: 0, end: 0};
  for (const {pieces, depth} of quotations) {
    const nested = depth > 0;
    for (const {span, inner} of pieces) {
      const isKnown = nested && span.start >= known.start && span.end <= known.end;
      for (let i = firstFrom(tokens, span.start); i < tokens.length; i++) {
        const token = tokens[i];
        if (!token || token.start >= span.end) break;
        if (token.end <= inner.start) states[i] = nested ? quotationStates.nestedOpen : quotationStates.open;
        else if (token.start >= inner.end) states[i] = nested ? quotationStates.nestedClose : quotationStates.close;
        else if (isKnown && token.start >= inner.start) i = Math.max(i, firstFrom(tokens, inner.end) - 1);
        else states[i] = nested ? quotationStates.nested : quotationStates.inside;
      }
      if (nested && !isKnown) known = inner;
    }
  }
  return states;
}

/** The index of the first token that ends after `offset`. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
