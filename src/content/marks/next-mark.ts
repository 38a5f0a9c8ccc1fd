import {type Mark, startOf} from './mark';

/**
 * The mark after or before another in the text, around its ends; without one to start from, the first that begins at or
 * after `offset`, or the last that begins before it. `undefined` when there is none at all.
 */
export function findNextMark(
  marks: readonly Mark[],
  direction: 'next' | 'previous',
  from: Mark | null,
  offset: number,
): Mark | undefined {
  const place =
    from === null
      ? -1
      : marks.findIndex(mark => startOf(mark) === startOf(from) && mark.content.length === from.content.length);
  if (place >= 0) return marks.at((place + (direction === 'next' ? 1 : -1)) % marks.length);
  if (direction === 'next') return marks.find(mark => startOf(mark) >= offset) ?? marks[0];
  return marks.findLast(mark => startOf(mark) < offset) ?? marks.at(-1);
}
