import type {Answer, Case} from './case';
import {plain} from './plain';

/** How many cases of one kind came out how. */
export interface Tally {
  cases: number;
  right: number;
  /** An answer that points at other words, or at any when the words are gone. */
  wrong: number;
  /** *gone*, though the words are there. */
  missed: number;
  /** *unchanged*, though the words are others. */
  falselyUnchanged: number;
  /** Cases with changes that must be named, and those of them where they were. */
  material: number;
  materialNamed: number;
}

export function emptyTally(): Tally {
  return {cases: 0, right: 0, wrong: 0, missed: 0, falselyUnchanged: 0, material: 0, materialNamed: 0};
}

export type Outcome = 'right' | 'wrong' | 'missed';

/** Right: *gone* when the words are; else the longer of both places is covered by half. */
export function outcome({truth}: Case, answer: Answer): Outcome | undefined {
  if (truth === undefined) return undefined;
  if (truth.gone) return answer.state === 'gone' ? 'right' : 'wrong';
  if (answer.state === 'gone') return 'missed';
  const {start = 0, end = 0} = truth;
  const shared = Math.min(end, answer.end ?? 0) - Math.max(start, answer.start ?? 0);
  return shared * 2 >= Math.max(end - start, (answer.end ?? 0) - (answer.start ?? 0)) ? 'right' : 'wrong';
}

export function add(tally: Tally, question: Case, answer: Answer): void {
  tally.cases++;
  const result = outcome(question, answer);
  if (result) tally[result]++;
  if (isFalselyUnchanged(question, answer)) tally.falselyUnchanged++;
  const material = question.truth?.material;
  if (material === undefined) return;
  tally.material++;
  if (material.every(kind => answer.material?.includes(kind))) tally.materialNamed++;
}

/** Compares by a rule of its own, so that the matcher’s is not its own judge. */
export function isFalselyUnchanged({before, start, end, after}: Case, answer: Answer): boolean {
  if (answer.state !== 'unchanged') return false;
  return plain(before.slice(start, end)) !== plain(after.slice(answer.start, answer.end));
}
