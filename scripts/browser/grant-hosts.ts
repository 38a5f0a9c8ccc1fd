import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** The id that Chromium gives an unpacked extension without a key: half a SHA-256 of its folder, in the letters a to p. */
export function unpackedId(folder: string): string {
  const half = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...half].map(digit => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/**
 * Writes into a new profile that the reader once gave the extension leave for these match patterns. The browser then
 * answers the request for them with yes, where it would otherwise ask in a window that no test can press.
 */
export function grantHosts(preferences: string, extensionId: string, patterns: readonly string[]): void {
  const granted = {api: [], explicit_host: patterns, manifest_permissions: [], scriptable_host: []};
  mkdirSync(dirname(preferences), {recursive: true});
  const settings = {[extensionId]: {runtime_granted_permissions: granted}};
  writeFileSync(preferences, JSON.stringify({extensions: {settings}}));
}
