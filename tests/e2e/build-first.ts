import {spawnSync} from 'node:child_process';

/** What is tested is the extension as it is built, never the sources. */
export default function buildFirst(): void {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}
