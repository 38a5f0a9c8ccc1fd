import {existsSync, readFileSync, rmSync} from 'node:fs';
import {runTool, type Tally} from './run-step';

interface Report {
  readonly stats: {readonly expected: number; readonly unexpected: number; readonly flaky: number};
}

const reportFile = 'test-results/e2e.json';

/** Tells the stories to the built extension, in Chromium and in Firefox. */
export function runStories(): Tally {
  rmSync(reportFile, {force: true});
  const passed = runTool('node_modules/@playwright/test/cli.js', ['test']);
  if (!existsSync(reportFile)) return {passed: 0, failed: 1};
  const {stats}: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const failed = stats.unexpected + stats.flaky;
  return {passed: stats.expected, failed: failed === 0 && !passed ? 1 : failed};
}
