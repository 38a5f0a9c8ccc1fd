import {spawnSync} from 'node:child_process';

/** How many of a step's tests went well. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs one of our own command-line tools with this Node, its words going straight through. */
export function runTool(script: string, args: readonly string[] = []): boolean {
  const {status} = spawnSync(process.execPath, [script, ...args], {stdio: 'inherit'});
  return status === 0;
}

/** A step that counts as one test. */
export function tallyOf(passed: boolean): Tally {
  return {passed: passed ? 1 : 0, failed: passed ? 0 : 1};
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((total, {passed, failed}) => ({passed: total.passed + passed, failed: total.failed + failed}), {
    passed: 0,
    failed: 0,
  });
}
