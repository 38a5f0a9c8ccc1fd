import type {BrowserContext} from '@playwright/test';
import type {OwnSurface} from '../pages/own-surface';
import {axeFaults} from './faults';

/**
 * What axe finds in something of ours on an article's page. axe cannot look into a closed root, so it is shown once more
 * on a page of its own, in the colours that it has there.
 */
export async function surfaceFaults(surface: OwnSurface, context: BrowserContext): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Alone</title>
    <main><h1>Alone</h1><div><template shadowrootmode="open">${await surface.markup()}</template></div></main>`);
  // Colours are judged as they stand, not as they come.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  const faults = await axeFaults(page);
  await page.close();
  return faults;
}
