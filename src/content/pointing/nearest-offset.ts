import type {TextMap} from '../text-map/text-map';

/** The offset of the article's text at a point of the window, or beside it on its line: where a caret would be put. */
export function findNearestOffset(map: TextMap, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y, {shadowRoots: [...map.shadowRoots]});
  return caret == null ? undefined : map.findOffset(caret.offsetNode, caret.offset);
}
