import {type Mark, startOf} from '../marks/mark';
import {around} from '../pointing/rectangle';
import {rectanglesOf} from '../pointing/rectangles-of';
import {shownWindow} from '../pointing/shown-window';
import type {TextMap} from '../text-map/text-map';

/** Where the first mark that begins in the window or under it begins; the text's end when all are above. */
export function firstOffsetInWindow(map: TextMap, marks: readonly Mark[]): number {
  const {top} = shownWindow();
  for (const mark of marks) {
    const [first] = mark.content;
    const words = first === undefined ? undefined : around(rectanglesOf(map.rangesOf(first)));
    if (words !== undefined && words.bottom > top) return startOf(mark);
  }
  return map.text.length;
}
