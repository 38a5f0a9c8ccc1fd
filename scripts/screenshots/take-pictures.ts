import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {settled} from '../../tests/e2e/stage/settled';
import type {Look} from '../../tests/e2e/stage/stage';
import type {Variant} from './variant';

/** Takes a state in each variant, as `NAME.VARIANT.png` in a folder. Adds to the faults when a page of ours is wider than its window. */
export function takePictures(folder: string, variants: readonly Variant[], faults: string[]): Look {
  mkdirSync(folder, {recursive: true});
  return async (name, page, {whole = false}) => {
    const size = page.viewportSize() ?? {width: 1280, height: 800};
    const own = page.url().startsWith('chrome-extension:');
    // An article is as wide as its publisher made it, and speaks no language of ours but on the card.
    for (const {name: variant, width, colorScheme = 'light', forcedColors} of variants) {
      if (!own && width !== undefined) continue;
      await page.emulateMedia({colorScheme, forcedColors: forcedColors ?? 'none'});
      await setSize(page, width ?? size.width, size.height);
      await settled(page);
      await page.screenshot({
        path: join(folder, `${name}.${variant}.png`),
        fullPage: whole,
        animations: 'disabled',
      });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (own && tooWide > 0) faults.push(`${name} (${variant}) is ${tooWide} pixels wider than its window`);
    }
    await page.emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    await page.setViewportSize(size);
  };
}

/** Browsers make a popup as high as what it says, up to a limit; a page in a tab is as high as the tab. */
async function setSize(page: Page, width: number, height: number): Promise<void> {
  const isPopup = page.url().includes('/popup.html');
  await page.setViewportSize({width, height: isPopup ? 100 : height});
  if (!isPopup) return;
  const wanted = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({width, height: Math.min(wanted, height)});
}
