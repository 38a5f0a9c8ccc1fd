import {spawnSync} from 'node:child_process';

/** Builds the extension without a word. Throws with everything that was said when it fails. */
export function build(): void {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}
