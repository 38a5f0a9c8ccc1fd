import {execFile} from 'node:child_process';
import {expect, test} from '@playwright/test';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** What the linter of Mozilla's gallery says of `dist/firefox`. */
function lint(): Promise<Report> {
  const args = ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--output', 'json'];
  return new Promise((resolve, reject) => {
    // It exits with 1 when there are errors; they are in what it prints all the same.
    execFile('node_modules/.bin/web-ext', args, {maxBuffer: 2 ** 26}, (_exit, printed, complaint) => {
      try {
        resolve(JSON.parse(printed));
      } catch {
        reject(new Error(`web-ext printed no report. ${complaint}`));
      }
    });
  });
}

/** Preact, Readability and the reader of notes; `tests/house-rules.test.ts` holds that our own code writes no markup. */
const ofLibraries: readonly string[] = [
  'Unsafe assignment to innerHTML',
  // A method of that name, of a parser that has no document.
  'Unsafe call to parse(options).document().write for argument 0',
];

function isOfALibrary({code, message}: Finding): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && ofLibraries.includes(message);
}

test('Mozilla’s linter finds no error in the extension, and no warning but of its libraries', async () => {
  const {errors, warnings} = await lint();
  expect(errors).toEqual([]);
  expect(warnings.filter(finding => !isOfALibrary(finding))).toEqual([]);
});
