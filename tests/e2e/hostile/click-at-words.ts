import type {Page} from '@playwright/test';
import {apart} from '../pages/apart';

/** Clicks on words near the top of a hostile page: its own world may not be asked where they are. */
export async function clickAtWords(page: Page, words: string): Promise<void> {
  const places = await apart(page, () => {
    const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
    const found: {text: string; x: number; y: number}[] = [];
    const range = new Range();
    for (let node = walker.nextNode(); node !== null && found.length < 50; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      range.selectNodeContents(node);
      const [line] = range.getClientRects();
      if (line) found.push({text: node.data, x: line.left + 60, y: (line.top + line.bottom) / 2});
    }
    return found;
  });
  const place = places.find(({text}) => text.slice(0, 60).includes(words));
  if (place === undefined) throw new Error(`No text of the page begins with “${words}”.`);
  await page.mouse.click(place.x, place.y);
}
