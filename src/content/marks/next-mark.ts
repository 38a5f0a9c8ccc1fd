import {type Mark, startOf} from './mark';

/**
 * The mark after or before another in the text, around its ends, whether that one is among them or not; without one to
 * start from, the first that begins at or after `offset`, or the last that begins before it. `undefined` when there is
 * none at all.
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
  const start = from === null ? offset : startOf(from);
  if (direction === 'next') return marks.find(mark => startOf(mark) >= start) ?? marks[0];
  return marks.findLast(mark => startOf(mark) < start) ?? marks.at(-1);
}
