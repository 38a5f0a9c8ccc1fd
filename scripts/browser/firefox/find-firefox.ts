import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {Complaint} from '../../complaint';

const usualPaths: readonly string[] = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The manifest's `strict_min_version`. */
const oldest = 142;

function isNewEnough(path: string): boolean {
  const {stdout} = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 20_000});
  const [, major] = /Firefox (\d+)/.exec(stdout ?? '') ?? [];
  return Number(major) >= oldest;
}

/** The path of a Firefox that is new enough: `FIREFOX_PATH`, else where it usually is. */
export function findFirefox(): string | undefined {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Complaint(`FIREFOX_PATH names ${chosen}, and there is no such file.`);
    return chosen;
  }
  return usualPaths.find(path => existsSync(path) && isNewEnough(path));
}
