import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {chromium} from '@playwright/test';
import {Complaint} from '../complaint';

const onLinux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
];

const onMac = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const onWindows = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function usualPaths(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap(folder => onMac.map(path => join(folder, path)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
    return folders.flatMap(folder => (folder ? onWindows.map(path => join(folder, path)) : []));
  }
  return onLinux;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // A downloaded browser may lack libraries of the system; asking for its version opens a window on the others.
  return process.platform !== 'linux' || spawnSync(path, ['--version'], {timeout: 20_000}).status === 0;
}

/** The path of a Chromium, Chrome or Edge: `CHROME_PATH`, else Playwright's own, else where they usually are. */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Complaint(`CHROME_PATH names ${chosen}, and there is no such file.`);
    return chosen;
  }
  return [chromium.executablePath(), ...usualPaths()].find(canRun);
}
