import type {DBSchema, IDBPDatabase} from 'idb';
import type {
  Annotation,
  AnnotationId,
  ArticleId,
  Capture,
  KeptArticle,
  TextHash,
} from '../../core/annotations/annotation';

/** All that is kept, each record under its own key. Never a range or a highlight: those are made anew on every visit. */
export interface Schema extends DBSchema {
  articles: {key: ArticleId; value: KeptArticle};
  annotations: {
    key: AnnotationId;
    value: Annotation;
    indexes: {
      'by-articleId': ArticleId;
      /** Only of what is in the bin: `null` has no place in an index. */
      'by-deletedAt': string;
      'by-modifiedAt': string;
      /** Under each of its tags. */
      'by-tag': string;
    };
  };
  /** One for each text of an article that something was kept of. */
  captures: {key: [ArticleId, TextHash]; value: Capture};
}

export type Database = IDBPDatabase<Schema>;
