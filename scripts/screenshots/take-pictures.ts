import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {cutFaults} from '../../tests/e2e/stage/faults';
import {settled} from '../../tests/e2e/stage/settled';
import type {Look} from '../../tests/e2e/stage/stage';
import type {Variant} from './variant';

/** Takes a state in each variant, as `NAME.VARIANT.png` in a folder. Adds to the faults what is cut in a page of ours. */
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
      // Rows out of sight are not drawn, so the window is made as high as what it shows.
      if (whole) await setSize(page, width ?? size.width, await heightOf(page));
      await page.screenshot({
        path: join(folder, `${name}.${variant}.png`),
        animations: 'disabled',
      });
      if (own) faults.push(...(await cutFaults(page)).map(fault => `${name} (${variant}): ${fault}`));
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
  await page.setViewportSize({width, height: Math.min(await heightOf(page), height)});
}

async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}
