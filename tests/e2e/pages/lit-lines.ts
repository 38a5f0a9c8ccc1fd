import type {Page} from '@playwright/test';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines, as far as the window shows them, of the words that are lit up: those that the card speaks of. In CSS pixels. */
export async function litLines(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.includes('-active'))
      .flatMap(([, ranges]) => [...ranges])
      .flatMap(range => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return [...live.getClientRects()];
      })
      .map(({left, top, right, bottom}) => ({left, top, right, bottom}))
      .filter(({top, bottom}) => bottom > 0 && top < innerHeight),
  );
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
