import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FirefoxWithExtension} from './launch-firefox';

/** Installs the extension over itself, as a newer version: Firefox ends the scripts of the one before on open pages. */
export async function updateFirefox({browser, downloads}: FirefoxWithExtension): Promise<void> {
  // Firefox reads it from there as long as it runs, and the folder goes when it has gone.
  const folder = join(downloads, 'newer');
  cpSync('dist/firefox', folder, {recursive: true});
  const path = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({...Object(manifest), version: '99.0'}));
  await browser.installExtension(folder);
}
