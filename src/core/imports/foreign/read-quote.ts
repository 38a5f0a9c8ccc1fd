import type {Selectors} from '../../anchoring/selectors';
import {at, listOf, textOf} from './loose';

/** What finds words again, out of the selectors that others give: their quotation. Their positions count in a text of their own. */
export function readQuote(selector: unknown): Selectors {
  const all = listOf(selector).flatMap(withRefinement);
  const quote = all.find(one => textOf(at(one, 'exact')) !== '');
  return {
    quote: {
      exact: textOf(at(quote, 'exact')),
      prefix: textOf(at(quote, 'prefix')),
      suffix: textOf(at(quote, 'suffix')),
    },
    position: null,
    paragraph: null,
  };
}

/** A selector may choose a part of what another one chose. https://www.w3.org/TR/annotation-model/#refinement-of-selection */
function withRefinement(selector: unknown): unknown[] {
  return [...listOf(at(selector, 'refinedBy')).flatMap(withRefinement), selector];
}
