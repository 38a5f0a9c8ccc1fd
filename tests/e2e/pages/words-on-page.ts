import type {Page} from '@playwright/test';
import {findLine, type Line} from './find-line';

/** Scrolls to words that stand on one line, in one text node. */
async function lineOf(page: Page, words: string): Promise<Line & {readonly middle: number}> {
  const line = await page.evaluate(findLine, words);
  if (line.isBroken) throw new Error(`“${words}” runs over the end of a line.`);
  return {...line, middle: (line.top + line.bottom) / 2};
}

/** Clicks in the middle of words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const {left, right, middle} = await lineOf(page, words);
  await page.mouse.click((left + right) / 2, middle);
}

/** Selects words that stand on one line, with the mouse. */
export async function select(page: Page, words: string): Promise<void> {
  const {left, right, middle} = await lineOf(page, words);
  await page.mouse.move(left + 1, middle);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, middle, {steps: 3});
  await page.mouse.move(right, middle);
  await page.mouse.up();
}
