import {existsSync, readFileSync, rmSync} from 'node:fs';
import {runTool, type Tally} from './run-step';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {readonly status: string; readonly assertionResults: readonly unknown[]}[];
}

const reportFile = 'test-results/vitest.json';

/** Runs the tests that need no browser; `only`: paths to choose from them. */
export function runVitest(only: readonly string[] = []): Tally {
  rmSync(reportFile, {force: true});
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...only];
  const passed = runTool('node_modules/vitest/vitest.mjs', args);
  if (!existsSync(reportFile)) return {passed: 0, failed: 1};
  const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
  // A file that does not even load has no tests to count.
  const lost = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = report.numFailedTests + lost;
  return {passed: report.numPassedTests, failed: failed === 0 && !passed ? 1 : failed};
}
