import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createBuilder} from 'vite';

/** A library of which something is in the extension. */
export interface ShippedLibrary {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  /** Where it is kept. */
  readonly address: string;
  /** As its authors wrote it; it has to go with every copy. */
  readonly licenceText: string;
}

/** The folder of the package that a bundled module is of: the last one under `node_modules`. */
function packageFolder(moduleId: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId.replaceAll('\\', '/'))?.[0];
}

/** npm's field is an address or holds one, in git's many ways of writing it, or GitHub's owner and name alone. */
function repositoryOf(field: unknown): string {
  const found = /(?:github\.com[/:]|^")([\w.-]+\/[\w-]+)/.exec(JSON.stringify(field));
  if (found === null) throw new Error(`${JSON.stringify(field)} is no repository that is known here.`);
  return `https://github.com/${found[1]}`;
}

function readLibrary(folder: string): ShippedLibrary {
  const about: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = String(about.name);
  const file = readdirSync(folder).find(each => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} carries no licence; a library like that cannot be shipped.`);
  return {
    name,
    version: String(about.version),
    licence: String(about.license),
    address: repositoryOf(about.repository),
    licenceText: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  };
}

/** Every library of which a module is in one of the scripts, by name. Builds in memory; takes seconds. */
export async function shippedLibraries(): Promise<readonly ShippedLibrary[]> {
  const builder = await createBuilder({logLevel: 'silent', build: {write: false}});
  const folders = new Set<string>();
  for (const [name, environment] of Object.entries(builder.environments)) {
    if (name === 'ssr') continue;
    const results = [await builder.build(environment)].flat();
    const outputs = results.flatMap(result => ('output' in result ? result.output : []));
    for (const id of outputs.flatMap(output => (output.type === 'chunk' ? output.moduleIds : []))) {
      const folder = packageFolder(id);
      if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder);
    }
  }
  const libraries = [...folders].map(readLibrary);
  return libraries.sort((one, other) => (one.name < other.name ? -1 : 1));
}
