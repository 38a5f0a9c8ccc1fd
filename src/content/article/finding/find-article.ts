import {chooseKept, chooseProse, isProse, weightOf} from '../blocks/choose-blocks';
import {collectBlocks, type FoundBlock} from '../blocks/collect-blocks';
import {findHeadline} from '../particulars/find-headline';
import {chooseWithReadability, type ReadabilityChoice} from './choose-with-readability';
import {commonPlace} from './common-place';
import {findDensestContainer} from './densest-container';
import {copyPage} from './page-copy';
import type {Sight} from './sight';

/** UTF-16 units; more than detection reads, so that it is said where that stopped. */
export const longestText = 2_000_000;
/** Where Readability keeps less than this part of the page's densest container, and no article's worth, it clipped. */
const clippedShare = 0.35;
const clippedWeight = 1500;

export interface FoundArticle {
  /** The headline first. */
  readonly blocks: readonly FoundBlock[];
  readonly choice: ReadabilityChoice | undefined;
  readonly headline: string | null;
  readonly shadowRoots: readonly ShadowRoot[];
  /** All the blocks of the page, whether chosen or not. */
  collectAll(): FoundBlock[];
}

/**
 * The blocks of the live page that are its article, if it is one. `titles` are what the page calls itself; `rest` is
 * awaited between the steps, none of which takes much longer than the longest of them, Readability's.
 */
export async function findArticle(
  page: Document,
  titles: readonly string[],
  sight: Sight,
  rest: () => Promise<void>,
): Promise<FoundArticle> {
  const copy = copyPage(page, sight.isShown);
  await rest();
  const choice = chooseWithReadability(copy);
  await rest();
  const places = new Map<Element, number>();
  for (const [place, element] of copy.live.entries()) places.set(element, place);
  const isKept = (place: number) => choice?.kept.has(copy.standIns[place] ?? place) ?? false;
  const collectIn = (place: number) => {
    const root = copy.live[place];
    const placeOf = (element: Element) => places.get(element);
    return root === undefined
      ? []
      : collectBlocks(page, root, {placeOf, isKept, readLayout: sight.readLayout}, longestText);
  };
  const kept =
    choice === undefined || choice.kept.size === 0 ? [] : chooseKept(collectIn(commonPlace(copy, choice.kept)));
  const chooseDensest = () => chooseProse(collectIn(findDensestContainer(copy)?.place ?? 0));
  // A page too large for Readability has nothing else to go by.
  const chosen =
    copy.copy === null ? chooseDensest() : unlessClipped(kept, findDensestContainer(copy)?.prose ?? 0, chooseDensest);
  const headline = findHeadline(copy.live, [...titles, choice?.title ?? '']);
  const heading = headline === undefined ? [] : collectIn(places.get(headline) ?? -1);
  return {
    blocks: withHeadline(chosen, headline, heading),
    choice,
    headline: headline?.textContent?.replace(/\s+/g, ' ').trim() || null,
    shadowRoots: copy.shadowRoots,
    collectAll: () => collectIn(0),
  };
}

/** What Readability keeps, unless it is a scrap of what the page holds. */
function unlessClipped(kept: FoundBlock[], densest: number, fallBack: () => FoundBlock[]): FoundBlock[] {
  const weight = weightOf(kept.filter(isProse));
  if (weight >= clippedWeight || weight >= densest * clippedShare) return kept;
  const prose = fallBack();
  // Lists, tables and code are dense as well, and no article.
  const paragraphs = prose.filter(
    block => isProse(block) && (block.kind === 'paragraph' || block.kind === 'blockquote'),
  );
  return weightOf(paragraphs) > Math.max(2 * weight, clippedWeight) ? prose : kept;
}

function withHeadline(
  blocks: readonly FoundBlock[],
  headline: Element | undefined,
  heading: readonly FoundBlock[],
): readonly FoundBlock[] {
  if (headline === undefined) return blocks;
  const rest = blocks.filter(
    block =>
      !headline.contains(block.container) && !block.runs.some(run => run !== 'break' && headline.contains(run.node)),
  );
  return [...heading.map(block => ({...block, kind: 'heading' as const})), ...rest];
}
