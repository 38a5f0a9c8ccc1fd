import * as v from 'valibot';
import type {Article} from '../../core/articles/article';
import type {Span} from '../../core/articles/span';
import {draft, spans} from './annotation';
import {areInOrder, article} from './article';
import {annotationId} from './shape';

function standsIn(article: Article, spans: readonly Span[]): boolean {
  return areInOrder(spans, article.text.length);
}

const outOfPlace = 'has spans that are not in order or not in the article’s text';

/** Words to keep, with the article that they stand in. */
export const annotation = v.pipe(
  v.object({article, draft}),
  v.check(({article, draft}) => standsIn(article, draft.spans), outOfPlace),
);

/** An annotation's new place, with the article that it is in. */
export const annotationPlace = v.pipe(
  v.object({id: annotationId, article, spans, isExtent: v.boolean()}),
  v.check(({article, spans}) => standsIn(article, spans), outOfPlace),
);
