import type {DBSchema, IDBPDatabase} from 'idb';
import type {
  Annotation,
  AnnotationId,
  ArticleId,
  Capture,
  KeptArticle,
  TextHash,
} from '../../core/annotations/annotation';
import type {KeptImport} from '../../core/imports/kept-import';
import type {ImportPart} from './imports/import-part';

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
  /** Imports that came in, for as long as they can be undone. */
  imports: {key: string; value: KeptImport};
  /** What waits to come in; afterwards, what undoes it. */
  importParts: {key: [string, number]; value: ImportPart};
}

export type Database = IDBPDatabase<Schema>;

/** Stores that hold nothing of the reader’s that is not in the others: no part of a backup. */
export const passingStores = ['imports', 'importParts'] as const;
