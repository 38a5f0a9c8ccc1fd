import {describer} from '../../core/anchoring/describe';
import type {PlacedSelectors} from '../../core/anchoring/selectors';
import type {Article} from '../../core/articles/article';
import type {Span} from '../../core/articles/span';
import type {Evidence} from './see-article';

/** All that finds the words of these spans again, one for each. Where only a hash is kept, without their paragraph. */
export function describeSpans({text, blocks}: Article, spans: readonly Span[], evidence: Evidence): PlacedSelectors[] {
  const described = spans.map(describer(text, blocks));
  return evidence === 'text' ? described : described.map(withoutParagraph);
}

function withoutParagraph(selectors: PlacedSelectors): PlacedSelectors {
  const {quote, position, paragraph} = selectors;
  return {...selectors, paragraph: {...paragraph, text: quote.exact, start: position.start}};
}
