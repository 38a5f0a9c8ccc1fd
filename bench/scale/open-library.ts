import type {Page} from '@playwright/test';
import {ensureBrowser} from '../../scripts/browser/ensure-browser';
import {type BrowserWithExtension, launchExtension} from '../../scripts/browser/launch-extension';
import {fill} from './fill';

/** A browser whose extension keeps a made library. */
export interface OpenLibrary {
  readonly browser: BrowserWithExtension;
  /** A page of the extension’s that asks for nothing by itself. */
  readonly ownPage: Page;
  /** What was taken along goes here. */
  readonly folder: string;
  readonly articles: number;
}

export function launch(): Promise<BrowserWithExtension> {
  return launchExtension({executablePath: ensureBrowser(), headless: true, viewport: {width: 1280, height: 900}});
}

export async function openLibrary(articles: number, folder: string): Promise<OpenLibrary> {
  const browser = await launch();
  const ownPage = await browser.context.newPage();
  await ownPage.goto(`chrome-extension://${browser.extensionId}/privacy.html`);
  await fill(ownPage, articles);
  return {browser, ownPage, folder, articles};
}
