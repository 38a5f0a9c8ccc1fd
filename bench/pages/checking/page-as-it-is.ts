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

/** UTF-16 units around a change that a report shows. */
const around = 80;

/** The first place where two such texts differ, as it was and as it is; `undefined` where they are the same. */
export function firstChange(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const show = (text: string) => text.slice(Math.max(0, at - around), at + around);
  return `“${show(before)}” is now “${show(after)}”`;
}
