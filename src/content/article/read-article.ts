import type {Article} from '../../core/articles/article';
import {elementsOf} from '../dom/unclobbered';
import {TextMap} from '../text-map/text-map';
import {isProse, weightOf} from './blocks/choose-blocks';
import {type FoundArticle, findArticle, longestText} from './finding/find-article';
import {findShownFrame} from './finding/shown-frame';
import {awaited, seen} from './finding/sight';
import {isArticle} from './is-article';
import {declaredType} from './particulars/declared-type';
import {readLinkedThings} from './particulars/linked-things';
import {readMetaValues} from './particulars/meta-values';
import {readParticulars} from './particulars/read-particulars';

/** A page as it was read. */
export interface PageReading {
  /** When the page is no article, all the text that it shows, so that the reader can highlight by hand. */
  readonly article: Article;
  readonly isArticle: boolean;
  readonly map: TextMap;
  /** The address of another page that this one, which is no article, mainly shows. */
  readonly framed: string | null;
  /** Open ones, in which a part of the page stands. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Latin letters of running text; what shows less may be hiding the rest. */
const thinWeight = 1200;
/** A page that hides its article until it has loaded shows next to nothing of it; a paywall shows a good part. */
const hiddenTimes = 5;

/**
 * Reads the live page, and leaves it as it is. `address` is the page's; `isHeadStale`: the page came there without a
 * reload, and its head still describes the article before. `rest` is awaited between the steps: a page that changes
 * meanwhile is read again, as after any change.
 */
export async function readArticle(
  page: Document,
  address: string,
  isHeadStale: boolean,
  rest: () => Promise<void>,
): Promise<PageReading> {
  await rest();
  const meta = isHeadStale ? new Map<string, string>() : readMetaValues(page);
  const things = isHeadStale ? [] : readLinkedThings(page);
  const declared = declaredType(meta, things);
  const titles = [meta.get('og:title') ?? '', elementsOf(page, 'head > title')[0]?.textContent ?? ''];
  let found = await findArticle(page, titles, seen, rest);
  if (declared === 'article' && proseOf(found) < thinWeight) {
    const hidden = await findArticle(page, titles, awaited, rest);
    if (proseOf(hidden) > hiddenTimes * proseOf(found)) found = hidden;
  }
  const isOne = isArticle(found.blocks, declared, address);
  const map = TextMap.of(isOne ? found.blocks : found.collectAll(), longestText);
  const {choice, headline} = found;
  const particulars = readParticulars(page, address, {meta, things, choice, headline, isHeadStale});
  return {
    article: {...particulars, text: map.text, blocks: map.blocks},
    isArticle: isOne,
    map,
    framed: isOne ? null : findShownFrame(page),
    shadowRoots: found.shadowRoots,
  };
}

function proseOf(found: FoundArticle): number {
  return weightOf(found.blocks.filter(isProse));
}
