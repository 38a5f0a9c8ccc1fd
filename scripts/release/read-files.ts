import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Files} from './zip';

/** All files of a folder, by their path in it. */
export function filesIn(folder: string): Files {
  const found = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
  const paths = found.map(entry => join(entry.parentPath, entry.name));
  return new Map(paths.map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** The project's own files as git knows them, for reviewers who build it themselves. Throws outside of a git checkout. */
export function sourceFiles(): Files {
  const listed = execFileSync('git', ['ls-files', '-z'], {encoding: 'utf8'});
  const paths = listed.split('\0').filter(path => path !== '');
  return new Map(paths.map(path => [path, readFileSync(path)]));
}

/** What git sees as changed and not committed: a release of it could not be made again. */
export function uncommitted(): readonly string[] {
  const status = execFileSync('git', ['status', '--porcelain'], {encoding: 'utf8'});
  return status.split('\n').filter(line => line !== '');
}
