import {collectBlocks} from '../../../src/content/article/blocks/collect-blocks';
import {copyPage} from '../../../src/content/article/finding/page-copy';
import {seen} from '../../../src/content/article/finding/sight';
import {TextMap} from '../../../src/content/text-map/text-map';

/** All the text that a page with this body shows. */
export function readHtml(html: string): TextMap {
  document.body.innerHTML = html;
  const page = copyPage(document, seen.isShown);
  const places = new Map(page.live.map((element, place) => [element, place] as const));
  const known = {
    placeOf: (element: Element) => places.get(element),
    isKept: () => false,
    readLayout: seen.readLayout,
  };
  return TextMap.of(collectBlocks(document, document.body, known, 100_000), 100_000);
}

/** The words that ranges of the page hold. */
export function wordsIn(ranges: readonly AbstractRange[]): string {
  return ranges
    .map(range => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    })
    .join('');
}
