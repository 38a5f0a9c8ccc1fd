import {isProse, weightOf} from './blocks/choose-blocks';
import type {FoundBlock} from './blocks/collect-blocks';
import type {DeclaredType} from './particulars/declared-type';

/** The running text that a page must have to be an article, in Latin letters, by what it says that it is. */
const leastWeight: Readonly<Record<DeclaredType, number>> = {
  article: 450,
  unknown: 800,
  listing: 1200,
  // Pages of films and songs carry their comments, never an article.
  medium: Number.POSITIVE_INFINITY,
};
/** A listing's teasers, and a front page's, are longer together than many an article. */
const leastOfFrontPage = 2400;
/** A teaser, a label and an advertisement are no article. */
const fewestParagraphs = 2;

/** Whether the chosen blocks are an article rather than teasers, labels or comments. */
export function isArticle(blocks: readonly FoundBlock[], declared: DeclaredType, address: string): boolean {
  const prose = blocks.filter(isProse);
  const weight = weightOf(prose);
  if (prose.length < fewestParagraphs && weight < 2 * leastWeight.unknown) return false;
  const isFrontPage = declared === 'listing' && /^\/?(?:index\.\w+)?$/.test(new URL(address).pathname);
  return weight >= (isFrontPage ? leastOfFrontPage : leastWeight[declared]);
}
