import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {Complaint} from '../complaint';
import {findBrowser} from './find-browser';

const ways: readonly {readonly when: () => boolean; readonly command: string; readonly args: readonly string[]}[] = [
  {
    when: () => true,
    command: process.execPath,
    args: ['node_modules/playwright/cli.js', 'install', 'chromium'],
  },
  {
    when: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
    command: 'apt-get',
    args: ['update', '-qq'],
  },
  {
    when: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
    command: 'apt-get',
    args: ['install', '-y', '-qq', 'chromium', 'firefox-esr'],
  },
];

/** Minutes that one way of installing may take: a slow line downloads 150 MB in about three. */
const patience = 6;

/** The path of a browser, installed if there is none. Throws one clear sentence when that fails. */
export function ensureBrowser(): string {
  const present = findBrowser();
  if (present) return present;
  for (const {when, command, args} of ways) {
    if (!when()) continue;
    console.error(`No browser found; trying: ${command} ${args.join(' ')}`);
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: patience * 60_000,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: ''},
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Complaint('No browser was found or could be installed: install Chromium, or set CHROME_PATH to one.');
}
