import type {Annotation, AnnotationId, ArticleId, KeptArticle, TextHash} from '../../../core/annotations/annotation';
import type {ImportRecords} from '../../../core/imports/import-records';

interface Part {
  readonly importId: string;
  /** Counted from 0. */
  readonly index: number;
}

/** Records that wait until all of their import is there. */
export interface WaitingPart extends Part {
  readonly state: 'waiting';
  /** ISO 8601. */
  readonly stagedAt: string;
  /** Whether its format carries all that we keep. */
  readonly isWhole: boolean;
  readonly records: ImportRecords;
}

/** `before`: what stood there; `null`: nothing did. */
export interface ReplacedAnnotation {
  readonly id: AnnotationId;
  readonly articleId: ArticleId;
  /** When that which came in was changed: whoever finds another time there knows that it was changed since. */
  readonly modifiedAt: string;
  readonly before: Annotation | null;
}

export interface ReplacedArticle {
  readonly before: KeptArticle | null;
  readonly after: KeptArticle;
}

/** What undoes a part that came in. */
export interface DonePart extends Part {
  readonly state: 'done';
  /** Of the records: how many steps they have gone through. */
  readonly version: number;
  readonly articles: readonly ReplacedArticle[];
  readonly annotations: readonly ReplacedAnnotation[];
  /** Texts that were not kept before. */
  readonly captures: readonly (readonly [ArticleId, TextHash])[];
}

export type ImportPart = WaitingPart | DonePart;
