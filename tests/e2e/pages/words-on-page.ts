import type {Page} from '@playwright/test';

interface Place {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Scrolls to words that stand on one line, in one text node, and tells where they are in the window, in CSS pixels. */
async function placeOf(page: Page, words: string): Promise<Place> {
  return page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({block: 'center', behavior: 'instant'});
      const [line, second] = range.getClientRects();
      if (second) throw new Error(`“${wanted}” runs over the end of a line.`);
      if (line) return {left: line.left, right: line.right, middle: (line.top + line.bottom) / 2};
    }
    throw new Error(`The page does not say “${wanted}” in one piece.`);
  }, words);
}

/** Clicks in the middle of words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const {left, right, middle} = await placeOf(page, words);
  await page.mouse.click((left + right) / 2, middle);
}

/** Selects words that stand on one line, with the mouse. */
export async function select(page: Page, words: string): Promise<void> {
  const {left, right, middle} = await placeOf(page, words);
  await page.mouse.move(left + 1, middle);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, middle, {steps: 3});
  await page.mouse.move(right, middle);
  await page.mouse.up();
}
