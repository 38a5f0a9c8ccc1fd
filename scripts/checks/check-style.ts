import {runTool} from './run-step';

/** Lints and checks the formatting of everything. */
export function checkStyle(): boolean {
  return runTool('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
}
