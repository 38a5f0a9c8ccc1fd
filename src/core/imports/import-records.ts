import type {Annotation, Capture, KeptArticle} from '../annotations/annotation';

/** Records of the newest version, as a file brings them. */
export interface ImportRecords {
  readonly articles: readonly KeptArticle[];
  readonly annotations: readonly Annotation[];
  readonly captures: readonly Capture[];
}
