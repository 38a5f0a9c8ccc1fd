import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BrowserWithExtension, NewerCommands} from './launch-extension';

/** Loads the extension again, as a newer version of itself: open pages keep the scripts of the one before. */
export async function updateExtension({browserSession, context, extensionFolder}: BrowserWithExtension): Promise<void> {
  const path = join(extensionFolder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({...Object(manifest), version: '99.0'}));
  const started = context.waitForEvent('serviceworker');
  await (browserSession as NewerCommands).send('Extensions.loadUnpacked', {path: extensionFolder});
  await started;
}
