import {existsSync, readFileSync, rmSync} from 'node:fs';
import {runTool, type Tally} from './run-step';

interface Report {
  readonly stats: {readonly expected: number; readonly unexpected: number; readonly flaky: number};
}

const reportFile = 'test-results/e2e.json';

/** Tells the stories to the built extension in Chromium. */
export function runStories(): Tally {
  rmSync(reportFile, {force: true});
  const passed = runTool('node_modules/@playwright/test/cli.js', ['test']);
  if (!existsSync(reportFile)) return {passed: 0, failed: 1};
  const {stats}: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
  if (stats.flaky > 0) console.log(`${stats.flaky} passed only when told again: see “flaky” above.`);
  const failed = stats.unexpected;
  return {passed: stats.expected + stats.flaky, failed: failed === 0 && !passed ? 1 : failed};
}
