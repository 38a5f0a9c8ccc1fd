import type {Rectangle} from './rectangle';

/** Where ranges of the page are in the window: a rectangle for each line of each. */
export function rectanglesOf(ranges: readonly AbstractRange[]): readonly Rectangle[] {
  const live = document.createRange();
  return ranges.flatMap(range => {
    if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  });
}
