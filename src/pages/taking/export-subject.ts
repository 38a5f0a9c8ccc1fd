import type {AnnotationId, ArticleId} from '../../core/annotations/annotation';
import type {Wanted} from '../../core/library/wanted';
import type {PageState, Settings} from '../../messaging/contract';

/** A page that was read, and whether the reader wants statements that the machine is unsure of too. */
export interface ReadPage {
  readonly page: Extract<PageState, {readonly state: 'analysed'}>;
  readonly showDoubtful: boolean;
}

/** Of what an export is made: all that is wanted, one article as it is stored or as its page stands there, or what was picked. */
export type ExportSubject =
  | {readonly wanted: Wanted}
  | {readonly articleId: ArticleId}
  | ReadPage
  | {readonly ids: () => Promise<readonly AnnotationId[]>; readonly count: number};

/** What there is to take along of a page; `null`: nothing was found on it, and nothing of it is kept. */
export function subjectOf(
  page: Extract<PageState, {readonly state: 'analysed' | 'not-article'}>,
  {showDoubtful}: Pick<Settings, 'showDoubtful'>,
): ExportSubject | null {
  const [kept] = page.annotations;
  if (page.state === 'not-article') return kept ? {articleId: kept.annotation.articleId} : null;
  return kept || page.detection.statements.length > 0 ? {page, showDoubtful} : null;
}
