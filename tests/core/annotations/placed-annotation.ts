import type {Location} from '../../../src/core/anchoring/location';
import type {
  Annotation,
  AnnotationId,
  ArticleId,
  KeptStatement,
  TextHash,
} from '../../../src/core/annotations/annotation';

const statement: KeptStatement = {
  form: 'direct',
  attribution: 'named',
  tone: 'neutral',
  source: 'Ann Lee',
  cue: 'said',
  speaker: {name: 'Ann Lee', kind: 'person'},
  hedges: [],
  figures: [],
  confidence: 0.9,
};

/** A kept annotation whose words are found at these places; `own`: a highlight of the reader's. */
export function placedAnnotation(id: string, locations: readonly Location[], own = false) {
  const annotation: Annotation = {
    id: id as AnnotationId,
    articleId: 'https://news.example/bridge' as ArticleId,
    textHash: 'hash' as TextHash,
    selectors: [],
    detectedSelectors: null,
    statement: own ? null : statement,
    correction: null,
    flag: null,
    note: '',
    tags: [],
    colour: null,
    createdAt: '2026-03-01T08:00:00Z',
    modifiedAt: '2026-03-01T08:00:00Z',
    deletedAt: null,
    earlierPlaces: [],
  };
  return {annotation, locations, detectedLocations: null};
}
