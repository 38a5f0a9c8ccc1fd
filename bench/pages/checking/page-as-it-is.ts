import type {Page} from '@playwright/test';

/** A page's document as text, without the one element that Hearsay puts beside its body. */
export function pageAsItIs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error('The page has no root.');
    const last = copy.lastElementChild;
    if (last?.localName === 'hearsay-overview' && !last.hasAttributes() && !last.hasChildNodes()) last.remove();
    return new XMLSerializer().serializeToString(copy);
  });
}
