import type {AnnotationId, ArticleId} from '../../core/annotations/annotation';
import type {Wanted} from '../../core/library/wanted';

/** Of what an export is made: all that is wanted, one article, or what was picked. */
export type ExportSubject =
  | {readonly wanted: Wanted}
  | {readonly articleId: ArticleId}
  | {readonly ids: () => Promise<readonly AnnotationId[]>; readonly count: number};
