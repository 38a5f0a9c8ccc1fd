import {spawnSync} from 'node:child_process';
import {cpus, totalmem, type} from 'node:os';
import {ensureBrowser} from '../../scripts/browser/ensure-browser';

/** The machine in general terms, and the versions of what was measured on it. */
export function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const browser = spawnSync(ensureBrowser(), ['--version'], {encoding: 'utf8'})
    .stdout.trim()
    .split(/ (?=built|Debian|on )/)[0];
  return `${cpus().length} cores, ${gigabytes} GB, ${type()}; Node ${process.versions.node}, ${browser}`;
}
