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
import type {Shelf} from '../../core/library/index/shelf';
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
  /** What jobs that are over were answered. */
  answers: {key: number; value: {readonly job: string; readonly answer: unknown}; indexes: {'by-job': string}};
  /** The search index. It can be made anew out of the annotations at any time, and is no part of a backup. */
  shelves: {key: number; value: Shelf};
  /** Of which shelves there are, and by which version of the extension they were made. */
  editions: {key: 'shelves'; value: {readonly number: number; readonly madeBy: number}};
  /** Which annotations were written since the shelves took them in. */
  journal: {key: number; value: readonly AnnotationId[]};
}

export type Database = IDBPDatabase<Schema>;

/** The search index, which is made out of the annotations: no part of a backup. */
export const indexStores = ['shelves', 'editions', 'journal'] as const;

/** What imports are brought in from and taken back by: no part of a backup. */
export const importStores = ['imports', 'importParts'] as const;

/** What is only for those who ask again: no part of a backup. */
export const answerStores = ['answers'] as const;
