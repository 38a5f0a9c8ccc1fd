import type {Page} from '@playwright/test';

/** Scrolls words that stand in one text node into the window and gives the middle of their first line, in CSS pixels. */
export async function middleOf(page: Page, words: string): Promise<{readonly x: number; readonly y: number}> {
  return page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({block: 'center', behavior: 'instant'});
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const [line] = range.getClientRects();
      if (line) return {x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2};
    }
    throw new Error(`The page does not say “${wanted}” in one piece.`);
  }, words);
}

/** Moves the pointer onto words and leaves it there. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const {x, y} = await middleOf(page, words);
  // The page has just scrolled under the pointer; only a hand that moves points at something.
  await page.mouse.move(x - 12, y);
  await page.mouse.move(x, y, {steps: 4});
}
