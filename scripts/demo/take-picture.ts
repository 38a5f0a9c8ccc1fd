import {join} from 'node:path';
import type {Page} from '@playwright/test';

/** Pixels. Chromium draws nothing below this in one picture. */
const tallest = 16_000;

/** Writes `article.png`: the whole page as it is painted now. */
export async function takePicture(page: Page, out: string): Promise<void> {
  await page.bringToFront();
  const {width, height} = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: join(out, 'article.png'),
    fullPage: true,
    ...(height > tallest ? {clip: {x: 0, y: 0, width, height: tallest}} : {}),
  });
}
