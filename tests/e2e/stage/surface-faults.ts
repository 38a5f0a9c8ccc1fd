import type {BrowserContext, Page} from '@playwright/test';
import type {OwnSurface} from '../pages/own-surface';
import {axeFaults} from './axe-faults';

/** The page of a browser on which surfaces are looked at: it stays, so that axe is read once. */
const pages = new WeakMap<BrowserContext, Page>();

async function pageOf(context: BrowserContext): Promise<Page> {
  const known = pages.get(context);
  // Between two stories all pages are closed.
  if (known?.isClosed() === false) return known;
  const page = await context.newPage();
  // Colours are judged as they stand, not as they come; in a tab behind another nothing would ever have come.
  await page.emulateMedia({reducedMotion: 'reduce'});
  pages.set(context, page);
  return page;
}

/**
 * What axe finds in something of ours on an article's page. axe cannot look into a closed root, so it is shown once more
 * on a page of its own, in the colours that it has there.
 */
export async function surfaceFaults(surface: OwnSurface, context: BrowserContext): Promise<readonly string[]> {
  const page = await pageOf(context);
  await page.setContent(`<!doctype html><html lang="en"><title>Alone</title>
    <main><h1>Alone</h1><div><template shadowrootmode="open">${await surface.markup()}</template></div></main>`);
  return axeFaults(page);
}
