import type {Files} from './zip';

/** Kinds of file that the extension is made of. */
const kinds = /\.(?:js|js\.map|html|css|json|png|bin|wasm)$|^(?:LICENSE|THIRD_PARTY\.md)$/;
/** Code that the galleries refuse, and that none of our pages could run. */
const remote = /<(?:script|link)\b[^>]*(?:src|href)="(?:https?:)?\/\//;

/** Paths that a manifest names, wherever they stand in it. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(?:js|html|png|css)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

/** What is wrong with the files of one browser's extension, in sentences; none when it can be published. */
export function faultsIn(files: Files, version: string): readonly string[] {
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  if (!files.has('manifest.json')) return ['There is no manifest.json.'];
  const manifest: {readonly version?: unknown} = JSON.parse(text('manifest.json'));
  const named = [...pathsIn(manifest), 'loader.js', 'content.js', 'drawing.js', 'detection.js'];
  return [
    ...(manifest.version === version ? [] : [`The manifest says version ${manifest.version}, the package ${version}.`]),
    ...named.filter(path => !files.has(path)).map(path => `${path} is named, and is not there.`),
    ...[...files.keys()]
      .filter(path => !kinds.test(path))
      .map(path => `${path} is no kind of file that belongs there.`),
    ...[...files.keys()]
      .filter(path => path.endsWith('.html') && remote.test(text(path)))
      .map(path => `${path} loads something from elsewhere.`),
  ];
}
