import type {Page} from '@playwright/test';

/** What the browser paints under one highlight's name. */
export interface PaintedWords {
  readonly name: string;
  /** The words under each of its ranges, in the order they were given, without white space and characters that have no width. */
  readonly words: readonly string[];
  /** Words that it paints where nobody can see them. */
  readonly unseen: readonly string[];
}

/** The words under all of Hearsay's ranges, as the page holds them; of long articles those far from the window too, as on paper. */
export function readPaintedWords(page: Page): Promise<readonly PaintedWords[]> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const painted: {name: string; words: string[]; unseen: string[]}[] = [];
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('hearsay-')) continue;
      const words: string[] = [];
      const unseen: string[] = [];
      for (const range of ranges) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const text = live.toString();
        words.push(text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, ''));
        const isShown = range.startContainer.parentElement?.checkVisibility({visibilityProperty: true}) === true;
        const hasBox = [...live.getClientRects()].some(box => box.width > 0 && box.height > 0);
        if (text.trim() !== '' && !(isShown && hasBox)) unseen.push(text.slice(0, 80));
      }
      painted.push({name, words, unseen});
    }
    dispatchEvent(new Event('afterprint'));
    return painted;
  });
}
