import type {Page} from '@playwright/test';
import {findLine} from './find-line';

/** Scrolls words that stand in one text node into the window and gives the middle of their first line, in CSS pixels. */
export async function middleOf(page: Page, words: string): Promise<{readonly x: number; readonly y: number}> {
  const {left, right, top, bottom} = await page.evaluate(findLine, words);
  return {x: (left + right) / 2, y: (top + bottom) / 2};
}

/** Moves the pointer onto words and leaves it there. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const {x, y} = await middleOf(page, words);
  // The page has just scrolled under the pointer; only a hand that moves points at something.
  await page.mouse.move(x - 12, y);
  await page.mouse.move(x, y, {steps: 4});
}
