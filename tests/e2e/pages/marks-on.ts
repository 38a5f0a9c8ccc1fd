import type {Page} from '@playwright/test';

/** One mark as the browser paints it. */
export interface Mark {
  /** Of its CSS Custom Highlight. */
  readonly highlight: string;
  readonly text: string;
}

/**
 * The marks that are painted on a page now, and in frames of its origin. The registry of highlights is one for the page and
 * all extensions. Runs in the page, whichever browser shows it, so it needs nothing from outside.
 */
export function readMarks(): readonly Mark[] {
  const inner = [...document.querySelectorAll('iframe')].flatMap(frame => frame.contentDocument?.defaultView ?? []);
  return [window, ...inner].flatMap(({CSS, document}) =>
    [...CSS.highlights].flatMap(([highlight, ranges]) =>
      [...ranges].flatMap(range => {
        // What a page has taken out is painted nowhere.
        if (!range.startContainer.isConnected) return [];
        // Ranges of the painter may be static ones, which have no text of their own.
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return [{highlight, text: live.toString()}];
      }),
    ),
  );
}

export async function marksOn(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(readMarks);
}
