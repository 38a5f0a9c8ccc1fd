import {join} from 'node:path';
import type {Page} from '@playwright/test';

/** Pixels. Chromium draws nothing more than this in one picture. */
const tallest = 16_000;
/** Pixels above the first mark that show where in the page it is. */
const margin = 500;

/** Where the picture begins: at the page's top, or, of a page that is too tall, a little above its first mark. */
async function pictureOf(page: Page): Promise<{x: number; y: number; width: number; height: number}> {
  const {width, height, firstMark} = await page.evaluate(() => {
    const starts = [...CSS.highlights.values()].flatMap(ranges =>
      [...ranges].map(({startContainer, startOffset, endContainer, endOffset}) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.getBoundingClientRect().top + scrollY;
      }),
    );
    return {
      width: document.documentElement.clientWidth,
      height: document.documentElement.scrollHeight,
      firstMark: starts.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
    };
  });
  const y = height > tallest && Number.isFinite(firstMark) ? Math.max(0, firstMark - margin) : 0;
  return {x: 0, y, width, height: Math.min(tallest, height - y)};
}

/** Writes `article.png`: the whole page as it is painted now. */
export async function takePicture(page: Page, out: string): Promise<void> {
  await page.bringToFront();
  // As on paper, the marks of a long article are wanted far from the window too.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')) && undefined);
  await page.screenshot({path: join(out, 'article.png'), fullPage: true, clip: await pictureOf(page)});
  await page.evaluate(() => dispatchEvent(new Event('afterprint')) && undefined);
}
