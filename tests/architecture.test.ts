import {readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, expect, it} from 'vitest';
import {importRules} from './house/import-rules';
import {importsOf} from './house/imports-of';
import {allPaths, sourceFiles} from './house/source-files';

const files = sourceFiles('src');
const tools = ['scripts', 'training', 'bench'].flatMap(sourceFiles);

function isIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

describe('Who may import whom', () => {
  const rules = [...importRules].sort((one, other) => other.folder.length - one.folder.length);

  it.each(importRules)('$folder imports only what its rule allows', ({folder}) => {
    const broken = files
      .filter(file => rules.find(rule => isIn(file.path, rule.folder))?.folder === folder)
      .flatMap(importsOf)
      .filter(({what, isLibrary}) => {
        const rule = importRules.find(candidate => candidate.folder === folder);
        const allowed = isLibrary
          ? rule?.libraries.includes(what)
          : [folder, ...(rule?.folders ?? [])].some(in_ => isIn(what, in_));
        return allowed !== true;
      });
    expect(broken).toEqual([]);
  });

  it('every source file stands in a folder that has a rule', () => {
    expect(files.map(file => file.path).filter(path => !rules.some(rule => isIn(path, rule.folder)))).toEqual([]);
  });

  it('tools use the core and the wire, never the surfaces or the background', () => {
    const broken = tools
      .flatMap(importsOf)
      .filter(({what}) => isIn(what, 'src') && !isIn(what, 'src/core') && !isIn(what, 'src/messaging'));
    expect(broken).toEqual([]);
  });

  it('the extension imports nothing of the tools and tests', () => {
    const broken = files.flatMap(importsOf).filter(({what}) => /^(scripts|training|bench|tests)\//.test(what));
    expect(broken).toEqual([]);
  });

  it('every library that ships has a decision record that names it', () => {
    const manifest: {dependencies: Record<string, string>} = JSON.parse(readFileSync('package.json', 'utf8'));
    const records = readdirSync('docs/decisions').map(name => readFileSync(`docs/decisions/${name}`, 'utf8'));
    const unexplained = Object.keys(manifest.dependencies).filter(
      name => !records.some(record => record.includes(`\`${name}\``)),
    );
    expect(unexplained).toEqual([]);
  });
});

describe('Sizes', () => {
  /** A list of words or patterns, or of test cases, may be as long as the language is: it has no function of its own. */
  const isList = (text: string) => !/=>|\bfunction\b/.test(text);
  const computing = files.filter(file => !isList(file.text));
  const sizes = computing.map(file => file.lines).sort((one, other) => one - other);

  it('no file is over 300 lines', () => {
    expect(
      [...computing, ...tools].filter(file => file.lines > 300).map(file => `${file.path}: ${file.lines}`),
    ).toEqual([]);
  });

  it('the median file has at most 60 lines and nine in ten at most 150', () => {
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150);
  });

  it('a folder of more than ten files has a subfolder with a noun', () => {
    const inFolder = new Map<string, number>();
    for (const path of allPaths('src').filter(path => !path.endsWith('tsconfig.json'))) {
      const folder = posix.dirname(path);
      inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1);
    }
    expect([...inFolder].filter(([, count]) => count > 10)).toEqual([]);
  });
});

describe('Names', () => {
  const names = allPaths('src').map(path => ({path, name: posix.basename(path).replace(/\.[a-z.]+$/, '')}));

  it('files are kebab-case, components PascalCase', () => {
    const wrong = names.filter(({path, name}) => {
      const component = path.endsWith('.tsx') && /^[A-Z]/.test(name);
      return !(component ? /^([A-Z][a-z0-9]*)+$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(name);
    });
    expect(wrong.filter(({path}) => !/\.(bin|wasm|json|md)$/.test(path))).toEqual([]);
  });

  it('no file is named after nothing in particular', () => {
    const empty = /(^|-)(utils?|helpers?|managers?|services?|data|info|handle|process|impl)(-|$)/i;
    // `handle-calls` registers the handlers of the contract: there the word is the thing.
    expect(names.filter(({path, name}) => empty.test(name) && !isIn(path, 'src/messaging'))).toEqual([]);
  });
});
