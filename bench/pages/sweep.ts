import {askBackground} from '../../scripts/browser/ask';
import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';
import type {SavedPage} from './list-pages';
import type {PageRow} from './page-row';
import {visitPage} from './visit-page';

/** Visits every page in one browser, with its scripts off or on or both; a row a visit, as they come. */
export async function* sweep(
  browser: BrowserWithExtension,
  /** Lines of error that are the extension's, as they come. */
  complaints: readonly string[],
  pages: readonly SavedPage[],
  modes: readonly ('off' | 'on')[],
  measured: boolean,
): AsyncGenerator<PageRow> {
  const ownPage = await browser.context.newPage();
  await ownPage.goto(`chrome-extension://${browser.extensionId}/settings.html`);
  // What is painted is compared with all statements, doubtful ones too.
  await askBackground(ownPage, 'changeSettings', {showDoubtful: true});
  for (const saved of pages) {
    for (const scripts of modes) yield await visitPage({browser, ownPage, complaints, measured}, saved, scripts);
  }
}
