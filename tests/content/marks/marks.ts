import type {Annotation} from '../../../src/core/annotations/annotation';
import {annotationIdFrom} from '../../../src/core/annotations/annotation-id';
import type {Span} from '../../../src/core/articles/span';
import type {Statement} from '../../../src/core/statements/statement';
import type {LocatedAnnotation} from '../../../src/messaging/contract';

export function statement(content: readonly Span[], more: Partial<Statement> = {}): Statement {
  return {
    form: 'direct',
    attribution: 'named',
    tone: 'neutral',
    content,
    source: [],
    cue: [],
    speaker: null,
    hedges: [],
    figures: [],
    confidence: 0.9,
    ...more,
  };
}

export function kept(
  spans: readonly Span[],
  more: Partial<Annotation> = {},
  state: LocatedAnnotation['state'] = 'unchanged',
): LocatedAnnotation {
  const annotation = {
    id: annotationIdFrom(`00000000-0000-4000-8000-${String(spans[0]?.start ?? 0).padStart(12, '0')}`),
    articleId: 'https://paper.example/a',
    textHash: '0'.repeat(64),
    selectors: [],
    detectedSelectors: null,
    statement: null,
    correction: null,
    flag: null,
    note: '',
    tags: [],
    colour: null,
    createdAt: '2026-05-03T08:00:00Z',
    modifiedAt: '2026-05-03T08:00:00Z',
    deletedAt: null,
    earlierPlaces: [],
    ...more,
  } as Annotation;
  const locations = spans.map(span => (state === 'gone' ? {state} : {state: 'unchanged' as const, span}));
  return {annotation, locations, detectedLocations: null, state};
}

export const keptStatement = {
  form: 'direct',
  attribution: 'none',
  tone: 'neutral',
  source: '',
  cue: '',
  speaker: null,
  hedges: [],
  figures: [],
  confidence: 0.9,
} as const;
