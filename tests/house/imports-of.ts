import {posix} from 'node:path';
import {Visitor} from 'vite';
import type {SourceFile} from './source-files';

/** One import, of whatever kind: static, side effect, dynamic, in a type, or by exporting on. */
export interface Import {
  readonly from: string;
  /** A path from the repository's root, or a library's name. */
  readonly what: string;
  readonly isLibrary: boolean;
}

/** `@scope/name/deep/path` → `@scope/name`. */
function libraryOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Everything that a file imports. A dynamic import whose address is computed counts as `computed`, which nothing may import. */
export function importsOf({path, program}: SourceFile): readonly Import[] {
  const specifiers: string[] = [];
  const add = (source: unknown) => {
    const literal = source as {type?: string; value?: unknown} | null;
    if (literal === null || literal === undefined) return;
    specifiers.push(literal.type === 'Literal' && typeof literal.value === 'string' ? literal.value : 'computed');
  };
  new Visitor({
    ImportDeclaration: node => add(node.source),
    ExportNamedDeclaration: node => add(node.source),
    ExportAllDeclaration: node => add(node.source),
    ImportExpression: node => add(node.source),
    TSImportType: node => add(node.source),
  }).visit(program);
  return specifiers.map(specifier => {
    const isLibrary = !specifier.startsWith('.');
    const what = isLibrary ? libraryOf(specifier) : posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
    return {from: path, what, isLibrary};
  });
}
