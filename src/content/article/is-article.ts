import {isProse, weightOf} from './blocks/choose-blocks';
import type {FoundBlock} from './blocks/collect-blocks';
import type {DeclaredType} from './particulars/declared-type';

/** What a page must show to be an article, by what it says that it is. */
interface Measure {
  /** Of its running text, in Latin letters. */
  readonly weight: number;
  /** A teaser, a label and an advertisement are no article. */
  readonly paragraphs: number;
}

const measures: Readonly<Record<DeclaredType, Measure>> = {
  article: {weight: 450, paragraphs: 2},
  unknown: {weight: 450, paragraphs: 4},
  listing: {weight: 1200, paragraphs: 4},
  // Pages of films and songs carry their comments, never an article.
  medium: {weight: Number.POSITIVE_INFINITY, paragraphs: 0},
};
/** A listing's teasers, and a front page's, are longer together than many an article. */
const leastOfFrontPage = 2400;
/** So much running text is an article even in a single paragraph. */
const loneWeight = 1600;

/** Whether the chosen blocks are an article rather than teasers, labels or comments. */
export function isArticle(blocks: readonly FoundBlock[], declared: DeclaredType, address: string): boolean {
  const prose = blocks.filter(isProse);
  const weight = weightOf(prose);
  const least = measures[declared];
  if (prose.length < least.paragraphs && weight < loneWeight) return false;
  const isFrontPage = declared === 'listing' && /^\/?(?:index\.\w+)?$/.test(new URL(address).pathname);
  return weight >= (isFrontPage ? leastOfFrontPage : least.weight);
}
