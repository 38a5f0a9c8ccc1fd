import {describer} from '../../core/anchoring/describe';
import type {Selectors} from '../../core/anchoring/selectors';
import type {Article} from '../../core/articles/article';
import type {Span} from '../../core/articles/span';

/** All that finds the words of these spans again, one for each. */
export function describeSpans({text, blocks}: Article, spans: readonly Span[]): Selectors[] {
  return spans.map(describer(text, blocks));
}
