/** Compiles every folder against its own `tsconfig.json`, whose `lib` is that of the place its code runs in. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const inSource = readdirSync('src').map(name => join('src', name));
const projects = [...inSource, 'tests', 'scripts', 'training', 'bench'].filter(folder =>
  existsSync(join(folder, 'tsconfig.json')),
);

let failed = 0;
for (const project of projects) {
  const {status} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {stdio: 'inherit'});
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${project}`);
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
