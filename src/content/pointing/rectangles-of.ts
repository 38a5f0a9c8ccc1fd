import type {Rectangle} from './rectangle';

/** Where ranges of the page are in the window: a rectangle for each line of each. */
export function rectanglesOf(ranges: readonly AbstractRange[]): readonly Rectangle[] {
  const live = document.createRange();
  return ranges.flatMap(range => {
    if (!isThere(range.startContainer, range.startOffset) || !isThere(range.endContainer, range.endOffset)) return [];
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  });
}

/** A page may take words out, or part their text into two, and what was read of it is of a moment ago. */
function isThere(node: Node, offset: number): boolean {
  return node.isConnected && (!(node instanceof CharacterData) || offset <= node.length);
}
