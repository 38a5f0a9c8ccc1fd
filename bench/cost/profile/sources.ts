import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {join} from 'node:path';
import type {Frame} from './samples';

/** Tells which source a built script's function came from. */
export class Sources {
  readonly #maps = new Map<string, SourceMap>();

  constructor(private readonly folder: string) {}

  /** Its path, shortly; `undefined` for a function that is none of the extension's. */
  of({url, lineNumber = 0, columnNumber = 0}: Frame): string | undefined {
    const [, script] = /^chrome-extension:\/\/[^/]+\/([\w-]+\.js)$/.exec(url ?? '') ?? [];
    if (script === undefined) return undefined;
    const entry = this.#mapOf(script).findEntry(lineNumber, columnNumber);
    // Of what a build tool wrote itself, the map says nothing.
    return 'originalSource' in entry && typeof entry.originalSource === 'string'
      ? shortened(entry.originalSource)
      : script;
  }

  #mapOf(script: string): SourceMap {
    const map =
      this.#maps.get(script) ?? new SourceMap(JSON.parse(readFileSync(join(this.folder, `${script}.map`), 'utf8')));
    this.#maps.set(script, map);
    return map;
  }
}

/** `src/content/resident.ts`, and libraries by their names. */
function shortened(path: string): string {
  return path.replace(/^(?:\.\.\/)+/, '').replace(/^node_modules\//, '');
}
