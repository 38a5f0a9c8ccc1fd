import type {
  Annotation,
  AnnotationId,
  ArticleId,
  Capture,
  KeptArticle,
  TextHash,
} from '../../src/core/annotations/annotation';

export const articleId = 'https://news.example/harbour' as ArticleId;
export const textHash = 'a'.repeat(64) as TextHash;
export const text = '“The harbour will reopen in May,” said Ines Marlow.';

export const article: KeptArticle = {
  id: articleId,
  url: articleId,
  title: 'The harbour reopens',
  byline: 'Tom Reed',
  siteName: 'The Example',
  publishedAt: '2026-03-01T08:00:00Z',
  lang: 'en',
  firstKeptAt: '2026-03-02T09:00:00.000Z',
  textHash,
};

export const capture: Capture = {textHash, articleId, text, capturedAt: '2026-03-02T09:00:00.000Z'};

export function idNumber(number: number): AnnotationId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as AnnotationId;
}

export function annotationNumber(number: number, particulars: Partial<Annotation> = {}): Annotation {
  return {
    id: idNumber(number),
    articleId,
    textHash,
    selectors: [
      {
        quote: {exact: 'The harbour will reopen in May,', prefix: '“', suffix: '” said Ines Marlow.'},
        position: {start: 1, end: 32},
        paragraph: {text, start: 0, index: 0},
      },
    ],
    detectedSelectors: null,
    statement: null,
    correction: null,
    flag: null,
    note: '',
    tags: [],
    colour: null,
    createdAt: '2026-03-02T09:00:00.000Z',
    modifiedAt: '2026-03-02T09:00:00.000Z',
    deletedAt: null,
    earlierPlaces: [],
    ...particulars,
  };
}
