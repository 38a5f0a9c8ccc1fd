import type {ArticleId} from '../../core/annotations/annotation';
import type {PageToBackground} from '../../messaging/contract';
import type {Handlers} from '../../messaging/wire/calls';
import type {Jobs} from '../keeping/many/jobs';
import {now} from '../now';
import {notingRemoval} from '../safety/removal/noting-removal';
import type {SafetyParts} from '../safety/safety-parts';
import {type FinishedImport, finishImport} from '../storage/imports/finish-import';
import {dropImport, listImports} from '../storage/imports/import-store';
import {stagePart} from '../storage/imports/stage-part';
import {undoImport} from '../storage/imports/undo-import';

type Name = 'stageImport' | 'finishImport' | 'dropImport' | 'listImports' | 'undoImport';

/** The calls that bring files in. `tellChanged` is told which articles have other annotations now. */
export function importCalls(
  parts: Pick<SafetyParts, 'connection' | 'notebook'>,
  jobs: Jobs,
  tellChanged: (articles: ReadonlySet<ArticleId>) => void,
): Pick<Handlers<PageToBackground>, Name> {
  const {connection} = parts;
  const telling = async (work: Promise<FinishedImport>) => {
    const {kept, articles} = await work;
    tellChanged(articles);
    return kept;
  };
  return {
    stageImport: ({id, part, isWhole, records}) =>
      stagePart(connection, {importId: id, index: part, state: 'waiting', stagedAt: now(), isWhole, records}),
    finishImport: ({job, ...staged}) =>
      telling(jobs.run(job, running => finishImport(connection, {...staged, importedAt: now()}, running))),
    async dropImport({id}) {
      await dropImport(connection, id);
      return null;
    },
    listImports: () => listImports(connection, now()),
    undoImport: ({job, id}) =>
      telling(jobs.run(job, running => notingRemoval(parts, now(), () => undoImport(connection, id, now(), running)))),
  };
}
