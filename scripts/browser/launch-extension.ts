import {cpSync, existsSync} from 'node:fs';
import type {BrowserContext, CDPSession, Worker} from '@playwright/test';
import {type Chromium, type ChromiumOptions, startChromium} from './start-chromium';

/** The built extension in a browser. */
export interface BrowserWithExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The copy that the browser reads. */
  readonly extensionFolder: string;
  /** A session with the browser itself, not with a page. */
  readonly browserSession: CDPSession;
  /** The background as it runs now; after it was stopped, the one that was started in its place. */
  background(): Promise<Worker>;
  close(): Promise<void>;
}

/** Protocol commands that are newer than Playwright's types. */
export interface NewerCommands {
  send(method: 'Extensions.loadUnpacked', params: {path: string}): Promise<{id: string}>;
  send(method: 'Extensions.uninstall', params: {id: string}): Promise<void>;
  send(method: 'Extensions.triggerAction', params: {id: string; targetId: string}): Promise<void>;
}

export interface LoadOptions {
  /** How many were loaded before it. Each has a folder of its own, by which the browser tells what it keeps for whom. */
  readonly nth?: number;
  /** Changes the copy of the extension before the browser reads it. */
  readonly prepare?: (folder: string) => void;
}

/** Loads `dist/chrome` into a browser. Throws when that is not built. */
export async function loadExtension(
  {context, browserSession, extensionFolder, close}: Chromium,
  {nth = 0, prepare}: LoadOptions = {},
): Promise<BrowserWithExtension> {
  if (!existsSync('dist/chrome/manifest.json')) throw new Error('dist/chrome is not there yet: run "npm run build".');
  const folder = extensionFolder(nth);
  const isNew = !existsSync(folder);
  // A copy, so that a build in the meantime changes nothing under the running browser.
  cpSync('dist/chrome', folder, {recursive: true});
  prepare?.(folder);

  const started = context.waitForEvent('serviceworker');
  const welcomed = isNew ? context.waitForEvent('page') : undefined;
  // Chrome ignores --load-extension since version 137; this way works in Chromium, Chrome and Edge alike.
  const {id} = await (browserSession as NewerCommands).send('Extensions.loadUnpacked', {path: folder});
  await started;
  // The page that greets a new reader; left open, it would come to the front in the middle of what follows.
  const welcome = await welcomed;
  await welcome?.waitForURL(/\/welcome\.html$/);
  await welcome?.close();

  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return {
    context,
    extensionId: id,
    extensionFolder: folder,
    browserSession,
    async background() {
      return context.serviceWorkers().findLast(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
    },
    close,
  };
}

/** Starts Chromium with the built extension in it. */
export async function launchExtension({
  prepare,
  ...options
}: ChromiumOptions & Pick<LoadOptions, 'prepare'>): Promise<BrowserWithExtension> {
  return loadExtension(await startChromium(options), {...(prepare && {prepare})});
}
