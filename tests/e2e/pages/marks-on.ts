import type {Page} from '@playwright/test';

/** One mark as the browser paints it. */
export interface Mark {
  /** Of its CSS Custom Highlight. */
  readonly highlight: string;
  readonly text: string;
}

/** The marks that are painted on a page now. The registry of highlights is one for the page and all extensions. */
export async function marksOn(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([highlight, ranges]) =>
      [...ranges].map(range => {
        // Ranges of the painter may be static ones, which have no text of their own.
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return {highlight, text: live.toString()};
      }),
    ),
  );
}
