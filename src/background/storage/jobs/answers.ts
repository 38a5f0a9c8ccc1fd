import type {Connection} from '../connection';
import {readFrom, type Writing} from '../transact';
import type {Job} from './job';

/** Whoever asks again does so within seconds, so that few are needed; what takes back a change of many may be long. */
const most = 10;

/** What was answered: a list of one; of none when it was not done. */
export type Noted<Answer> = readonly [] | readonly [Answer];

interface Asking {
  objectStore(name: 'answers'): {
    index(name: 'by-job'): {get(job: string): Promise<{readonly answer: unknown} | undefined>};
  };
}

/** Within a transaction: what a call of this name was answered. */
export async function readAnswerIn<Answer>(transaction: Asking, name: string | null): Promise<Noted<Answer>> {
  const noted = name === null ? undefined : await transaction.objectStore('answers').index('by-job').get(name);
  // It was noted below, for the same call.
  return noted === undefined ? [] : [noted.answer as Answer];
}

/** The same by itself: before something is read that only the first asking needs. */
export function readAnswer<Answer>(connection: Connection, {name}: Pick<Job, 'name'>): Promise<Noted<Answer>> {
  return readFrom(connection, ['answers'], transaction => readAnswerIn(transaction, name));
}

/** Within a write: notes what is about to be answered, beside what was done. */
export async function noteAnswer(transaction: Writing, name: string, answer: unknown): Promise<void> {
  const answers = transaction.objectStore('answers');
  const key = await answers.add({job: name, answer});
  await answers.delete(IDBKeyRange.upperBound(key - most));
}

/**
 * Within a write: does what a job asks for, and notes the answer. A worker may be stopped between the work and its
 * answer, and whoever is not answered asks again: then it is not done again, and the answer is the same.
 */
export async function answerOnce<Answer>(
  transaction: Writing,
  {name}: Pick<Job, 'name'>,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const [noted] = await readAnswerIn<Answer>(transaction, name);
  if (noted !== undefined) return noted;
  const answer = await work();
  if (name !== null) await noteAnswer(transaction, name, answer);
  return answer;
}
