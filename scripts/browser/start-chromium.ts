import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, type CDPSession, chromium} from '@playwright/test';
import {grantHosts, unpackedId} from './grant-hosts';

export interface ChromiumOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  /** Of the page in CSS pixels; `null`: whatever the window gives. */
  readonly viewport: {readonly width: number; readonly height: number} | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  /** A folder whose profile is used again, and stays; left out: a fresh one that goes with the browser. */
  readonly folder?: string;
  /** Match patterns that the browser gives the first extension leave for when it is asked. */
  readonly grantable?: readonly string[];
  /** More of the browser's own switches. */
  readonly args?: readonly string[];
}

/** A browser into which extensions can be loaded. */
export interface Chromium {
  readonly context: BrowserContext;
  /** A session with the browser itself, not with a page. */
  readonly browserSession: CDPSession;
  /** Where the `nth` extension that is loaded has its copy; the first has number 0. */
  extensionFolder(nth: number): string;
  close(): Promise<void>;
}

export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'hearsay-'));
  const extensionFolder = (nth: number) => join(folder, nth === 0 ? 'extension' : `extension-${nth}`);
  const profile = join(folder, 'profile');
  if (options.grantable)
    grantHosts(join(profile, 'Default', 'Preferences'), unpackedId(extensionFolder(0)), options.grantable);
  const context = await chromium.launchPersistentContext(profile, {
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
  return {
    context,
    browserSession: await browser.newBrowserCDPSession(),
    extensionFolder,
    async close() {
      await context.close();
      if (options.folder === undefined) rmSync(folder, {recursive: true, force: true, maxRetries: 5});
    },
  };
}
