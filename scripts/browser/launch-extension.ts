import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, type CDPSession, chromium, type Worker} from '@playwright/test';
import {grantHosts, unpackedId} from './grant-hosts';

export interface LaunchOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  /** Of the page in CSS pixels; `null`: whatever the window gives. */
  readonly viewport: {readonly width: number; readonly height: number} | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  /** A folder whose profile is used again, and stays; left out: a fresh one that goes with the browser. */
  readonly folder?: string;
  /** Changes the copy of the extension before the browser reads it. */
  readonly prepare?: (folder: string) => void;
  /** Match patterns that the browser gives leave for when it is asked. */
  readonly grantable?: readonly string[];
  /** More of the browser's own switches. */
  readonly args?: readonly string[];
}

/** A browser with a fresh profile and the built extension in it. */
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
  send(method: 'Extensions.triggerAction', params: {id: string; targetId: string}): Promise<void>;
}

function lastOf<Item>(items: readonly Item[]): Item | undefined {
  return items[items.length - 1];
}

/** Starts Chromium with `dist/chrome`. Throws when that is not built. */
export async function launchExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  if (!existsSync('dist/chrome/manifest.json')) throw new Error('dist/chrome is not there yet: run "npm run build".');
  const profile = options.folder ?? mkdtempSync(join(tmpdir(), 'hearsay-'));
  const isFresh = !existsSync(join(profile, 'profile'));
  // A copy, so that a build in the meantime changes nothing under the running browser.
  const extension = join(profile, 'extension');
  cpSync('dist/chrome', extension, {recursive: true});
  options.prepare?.(extension);
  const preferences = join(profile, 'profile', 'Default', 'Preferences');
  if (options.grantable) grantHosts(preferences, unpackedId(extension), options.grantable);

  const context = await chromium.launchPersistentContext(join(profile, 'profile'), {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', ...(options.args ?? [])],
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser was closed before it was ready.');
  const browserSession = await browser.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  const welcomed = isFresh ? context.waitForEvent('page') : undefined;
  // Chrome ignores --load-extension since version 137; this way works in Chromium, Chrome and Edge alike.
  const {id: extensionId} = await (browserSession as NewerCommands).send('Extensions.loadUnpacked', {path: extension});
  await started;
  // The page that greets a new reader; left open, it would come to the front in the middle of what follows.
  const welcome = await welcomed;
  await welcome?.waitForURL(/\/welcome\.html$/);
  await welcome?.close();

  return {
    context,
    extensionId,
    extensionFolder: extension,
    browserSession,
    async background() {
      return lastOf(context.serviceWorkers()) ?? context.waitForEvent('serviceworker');
    },
    async close() {
      await context.close();
      if (options.folder === undefined) rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    },
  };
}
