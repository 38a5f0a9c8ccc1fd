import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {parseSync} from 'vite';

/** One file of the sources, parsed. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly program: ReturnType<typeof parseSync>['program'];
  readonly comments: readonly string[];
}

function pathsUnder(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).split(sep).join('/'));
}

/** Every file of a folder and the folders in it, compiled or not. */
export function allPaths(folder: string): readonly string[] {
  return pathsUnder(folder).filter(path => !/(^|\/)(node_modules|\.venv|work)\//.test(path));
}

/** Every TypeScript file of a folder and the folders in it. Throws when one does not parse. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return allPaths(folder)
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(path => {
      const text = readFileSync(path, 'utf8');
      const {program, comments, errors} = parseSync(path, text);
      if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
      return {
        path,
        text,
        lines: text.trimEnd().split('\n').length,
        program,
        comments: comments.map(({value}) => value),
      };
    });
}
