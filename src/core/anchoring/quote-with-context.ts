import type {Span} from '../articles/span';
import type {QuoteSelector} from './selectors';

/** A span’s words with so many code units around them on each side; no surrogate pair is cut. */
export function quoteWithContext(text: string, span: Span, length: number): QuoteSelector {
  const from = wholeCharacter(text, Math.max(0, span.start - length));
  const to = wholeCharacter(text, Math.min(text.length, span.end + length));
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
  };
}

/** Moves an offset that would cut a surrogate pair to before it. */
function wholeCharacter(text: string, offset: number): number {
  const inside = offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
  return inside ? offset - 1 : offset;
}
