import type {BrowserWithExtension} from '../../scripts/browser/launch-extension';
import {openArticle} from '../../scripts/demo/open-article';
import {trace} from '../devtools/trace';
import {settle} from '../pages/checking/settle';
import type {SavedPage} from '../pages/list-pages';
import {readToTheEnd} from '../pages/measuring/read-to-the-end';
import {readabilityAlone} from '../pages/measuring/readability-alone';
import {type Kind, selfTimes} from './self-times';

/** What having a page read takes of its thread. */
export async function visitForCost(
  browser: BrowserWithExtension,
  saved: SavedPage,
): Promise<ReadonlyMap<Kind, number>> {
  const page = await openForCost(browser, saved);
  const {events} = await trace(browser.browserSession, () => readToTheEnd(browser, page));
  await page.close();
  return selfTimes(events);
}

/** Milliseconds of `Readability.parse` on the same page. */
export async function parseAlone(browser: BrowserWithExtension, saved: SavedPage): Promise<number> {
  const page = await openForCost(browser, saved);
  const {parse} = await readabilityAlone(page, browser.browserSession);
  await page.close();
  return parse;
}

/** A page as its reader has it before them. */
export async function openForCost(browser: BrowserWithExtension, {file, url, html}: SavedPage) {
  const page = await openArticle(browser.context, {kind: 'file', name: file, address: url, html});
  await page.bringToFront();
  await settle(page);
  return page;
}
