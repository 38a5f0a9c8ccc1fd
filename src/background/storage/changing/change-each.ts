import type {AnnotationId} from '../../../core/annotations/annotation';
import type {Connection} from '../connection';
import {answerOnce} from '../jobs/answers';
import {type Job, ownWork} from '../jobs/job';
import {writeStored} from '../transact';
import {type Change, changeRecords} from './change-records';

/** Changes many annotations, all in one transaction, and gives what `answer` makes of it when all of them are changed. */
export function changeEach<Answer>(
  connection: Connection,
  ids: readonly AnnotationId[],
  change: Change,
  answer: () => Answer,
  job: Job = ownWork,
): Promise<Answer> {
  return writeStored(connection, transaction =>
    answerOnce(transaction, job, async () => {
      await changeRecords(transaction, ids, change, job.tellerOf(ids.length));
      return answer();
    }),
  );
}
