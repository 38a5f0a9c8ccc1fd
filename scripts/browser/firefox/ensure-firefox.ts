import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {Complaint} from '../../complaint';
import {findFirefox} from './find-firefox';

/** Where a Firefox that was fetched for the tests stands. */
const folder = 'node_modules/.firefox';
/** Milliseconds: a slow line downloads 100 MB in about three minutes. */
const patienceMs = 6 * 60_000;

function run(command: string, args: readonly string[]): string {
  console.error(`No Firefox found; trying: ${command} ${args.join(' ')}`);
  const {stdout} = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: patienceMs,
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return stdout ?? '';
}

/** Fetches a Firefox of Mozilla's own; its path, or `undefined` without the network. */
function fetchFirefox(): string | undefined {
  const cli = 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js';
  // Its last line: what was installed, and the path of the program.
  const said = run(process.execPath, [cli, 'install', 'firefox@esr', '--path', folder]);
  const path = said.trim().split('\n').at(-1)?.replace(/^\S+ /, '');
  return path !== undefined && existsSync(path) ? path : undefined;
}

function installOnDebian(): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', 'firefox-esr']);
  return findFirefox();
}

/** The path of a Firefox, installed if there is none. Throws one clear sentence when that fails. */
export function ensureFirefox(): string {
  const path = findFirefox() ?? installOnDebian() ?? fetchFirefox();
  if (path === undefined) {
    throw new Complaint('No Firefox of version 142 or later was found or could be installed: set FIREFOX_PATH to one.');
  }
  return path;
}
