import type {TextMap} from '../text-map/text-map';
import {isIn} from './rectangle';
import {rectanglesOf} from './rectangles-of';

/** CSS pixels: lines of a paragraph leave a gap between them, and a mark's pointer should not flicker in it. */
const lineGap = 4;

/**
 * The offset of the letter under a point of the window, if it is one of the article's. Highlights are no targets of
 * events, so the text is asked instead. Reads the layout.
 */
export function findOffsetAtPoint(map: TextMap, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y, {shadowRoots: [...map.shadowRoots]});
  const node = caret?.offsetNode;
  if (caret == null || !(node instanceof Text)) return undefined;
  // The caret goes to the nearer edge of a letter, and to the last letter of a line from anywhere beside it.
  for (const start of [caret.offset, caret.offset - 1]) {
    if (start < 0 || start >= node.length) continue;
    const letter = new StaticRange({
      startContainer: node,
      startOffset: start,
      endContainer: node,
      endOffset: start + 1,
    });
    if (rectanglesOf([letter]).some(rectangle => isIn(rectangle, x, y, lineGap))) return map.findOffset(node, start);
  }
  return undefined;
}
