import type {AnnotationId, ArticleId} from '../../../core/annotations/annotation';
import type {ManyChanged, ManyDeed, ManyPart} from '../../../messaging/contract';
import {changeEach} from '../../storage/changing/change-each';
import type {Connection} from '../../storage/connection';
import type {Job} from '../../storage/jobs/job';
import {doDeed} from './do-deed';

interface Changed extends ManyChanged {
  /** Those whose annotations changed. */
  readonly articles: ReadonlySet<ArticleId>;
}

/** Changes many annotations in one transaction, and says how it is taken back; asked again, the same. Throws `JobStopped`. `now` is ISO 8601. */
export async function changeMany(
  connection: Connection,
  parts: readonly ManyPart[],
  job: Job,
  now: string,
): Promise<Changed> {
  const deedOf = new Map<AnnotationId, ManyDeed[]>();
  for (const {ids, deed} of parts) for (const id of ids) deedOf.set(id, [...(deedOf.get(id) ?? []), deed]);
  const articles = new Set<ArticleId>();
  const undo = new Map<string, {readonly deed: ManyDeed; readonly ids: AnnotationId[]}>();
  let changed = 0;
  return changeEach(
    connection,
    [...deedOf.keys()],
    before => {
      let annotation = before;
      for (const deed of deedOf.get(before.id) ?? []) {
        const done = doDeed(annotation, deed, now);
        if (done === null) continue;
        annotation = done.after;
        const key = JSON.stringify(done.back);
        const back = undo.get(key) ?? {deed: done.back, ids: []};
        back.ids.push(before.id);
        undo.set(key, back);
      }
      if (annotation === before) return before;
      changed += 1;
      articles.add(before.articleId);
      return annotation;
    },
    () => ({changed, undo: [...undo.values()], articles}),
    job,
  );
}
