import type {Block} from '../../core/articles/article';
import {overlaps, type Span} from '../../core/articles/span';

const folded = (words: string) => words.replace(/\s+/gu, ' ').trim().toLocaleLowerCase();

/** The blocks of a stored text that stand below its title: without a first one that says the title again, unless some of `kept` is in it. */
export function belowTitle(
  text: string,
  blocks: readonly Block[],
  title: string,
  kept: readonly Span[],
): readonly Block[] {
  const [first, ...others] = blocks;
  if (!first || others.length === 0) return blocks;
  const {span} = first;
  const saysTitle = folded(text.slice(span.start, span.end)) === folded(title);
  return saysTitle && !kept.some(each => overlaps(each, span)) ? others : blocks;
}
