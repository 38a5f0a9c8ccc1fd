import type {Span} from '../../../core/articles/span';
import {rectanglesOf} from '../../pointing/rectangles-of';
import type {TextMap} from '../../text-map/text-map';
import type {EdgePlace, ExtentView} from '../view/correct/extent-view';

/** Words that the reader is choosing, and where their edges are in the window. Reads the layout. */
export function viewExtent(map: TextMap, spans: readonly Span[]): ExtentView {
  const first = spans[0]?.start ?? 0;
  const last = spans.at(-1)?.end ?? 0;
  const isLeftward = readsLeftward(map, first);
  return {
    spans,
    start: edgeAt(map, first, isLeftward ? 'right' : 'left'),
    end: edgeAt(map, last - 1, isLeftward ? 'left' : 'right'),
    isLeftward,
  };
}

function edgeAt(map: TextMap, letter: number, side: 'left' | 'right'): EdgePlace | null {
  const [box] = rectanglesOf(map.rangesOf({start: letter, end: letter + 1}));
  return box === undefined ? null : {x: box[side], top: box.top, bottom: box.bottom};
}

function readsLeftward(map: TextMap, letter: number): boolean {
  const home = map.rangesOf({start: letter, end: letter + 1})[0]?.startContainer.parentElement;
  return home != null && getComputedStyle(home).direction === 'rtl';
}
