import {parentOf} from '../../dom/unclobbered';
import type {FoundBlock} from './collect-blocks';

/** Latin letters; a paragraph of news is longer, a caption or label rarely. */
const paragraphWeight = 80;
/** Of a block's text; more is a list of links. */
const mostLinked = 0.5;

/** The blocks that Readability keeps, with those beside them that it drops though they are set like them. */
export function chooseKept(blocks: readonly FoundBlock[]): FoundBlock[] {
  const isKept = (block: FoundBlock) => block.kept * 2 >= block.length;
  const homes = countBy(blocks.filter(isKept));
  // Running text in the same element as several kept paragraphs is one of them.
  return blocks.filter(block => isKept(block) || ((homes.get(homeOf(block)) ?? 0) >= 2 && isProse(block)));
}

/** The running text among the blocks of a part of the page, with the headings that stand over it. */
export function chooseProse(blocks: readonly FoundBlock[]): FoundBlock[] {
  const isChosen = blocks.map(isProse);
  const homes = countBy(blocks.filter((_, index) => isChosen[index] === true));
  return blocks.filter((block, index) => {
    if (isChosen[index] === true) return true;
    const isLinked = block.linked > block.length * mostLinked;
    if (isLinked) return false;
    if (block.kind === 'heading') return isChosen[index + 1] === true;
    // Short paragraphs – “He did not.” – among long ones.
    return (homes.get(homeOf(block)) ?? 0) >= 3 && (isChosen[index - 1] === true || isChosen[index + 1] === true);
  });
}

/** Whether a block reads like running text rather than a label. */
export function isProse(block: FoundBlock): boolean {
  return block.weight >= paragraphWeight && block.linked <= block.length * mostLinked;
}

function countBy(blocks: readonly FoundBlock[]): ReadonlyMap<Element | null, number> {
  const counts = new Map<Element | null, number>();
  for (const block of blocks) counts.set(homeOf(block), (counts.get(homeOf(block)) ?? 0) + 1);
  return counts;
}

function homeOf(block: FoundBlock): Element | null {
  return parentOf(block.container);
}

/** How much the blocks say, in Latin letters. */
export function weightOf(blocks: readonly FoundBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.weight, 0);
}
