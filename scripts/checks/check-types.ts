import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {runTool} from './run-step';

/** Compiles every folder against its own `tsconfig.json`, whose `lib` is that of the place its code runs in. */
export function checkTypes(): boolean {
  const inSource = readdirSync('src').map(name => join('src', name));
  const projects = [...inSource, 'tests', 'scripts', 'training', 'bench'].filter(folder =>
    existsSync(join(folder, 'tsconfig.json')),
  );
  const failed = projects.filter(project => {
    const passed = runTool('node_modules/typescript/bin/tsc', ['-p', project]);
    console.log(`${passed ? 'ok    ' : 'FAILED'} types in ${project}`);
    return !passed;
  });
  return failed.length === 0;
}
