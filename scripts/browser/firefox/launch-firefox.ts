import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {BrowserScope} from './browser-scope';
import {type Watched, watchExtension} from './watch-extension';

/** Of the manifest. */
const geckoId = 'hearsay@hearsay.invalid';
/** The extension's own address in this browser; Firefox would draw one by lot. */
const uuid = '6c1f5a0e-3b52-4d57-9d38-8f6a2b7c9d10';

/** A Firefox with a fresh profile and the built extension in it. */
export interface FirefoxWithExtension {
  readonly browser: Browser;
  readonly scope: BrowserScope;
  readonly geckoId: string;
  /** Of our own pages, with the slash at its end. */
  readonly ownAddress: string;
  /** Where downloads arrive. */
  readonly downloads: string;
  /** What the extension asked of the network and what failed in it, since it was installed. */
  seen(): Promise<Watched>;
  close(): Promise<void>;
}

/** Starts Firefox, without a window, with `dist/firefox`. Throws when that is not built. */
export async function launchFirefox(executablePath: string): Promise<FirefoxWithExtension> {
  if (!existsSync('dist/firefox/manifest.json')) throw new Error('dist/firefox is not there yet: run "npm run build".');
  const downloads = mkdtempSync(join(tmpdir(), 'hearsay-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The toolbar, the background and what a screen reader sees are the browser's own, not a page's.
    args: ['--remote-allow-system-access'],
    defaultViewport: {width: 1280, height: 800},
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({[geckoId]: uuid}),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  const scope = await BrowserScope.of(browser);
  const ownAddress = `moz-extension://${uuid}/`;
  const {seen} = await watchExtension(scope, geckoId, ownAddress);
  await browser.installExtension(resolve('dist/firefox'));
  return {
    browser,
    scope,
    geckoId,
    ownAddress,
    downloads,
    seen,
    async close() {
      await browser.close();
      rmSync(downloads, {recursive: true, force: true, maxRetries: 5});
    },
  };
}
