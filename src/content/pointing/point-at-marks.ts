import type {CardStand} from '../card/card-stand';
import type {Mark} from '../marks/mark';
import {partsOf} from '../marks/mark';
import {marksAt} from '../marks/mark-at';
import type {Visit} from '../visit/visit';
import {findOffsetAtPoint} from './offset-at-point';
import {isIn} from './rectangle';
import {rectanglesOf} from './rectangles-of';
import {selectedRange} from './selected-range';
import {watchPointer} from './watch-pointer';
import {watchSelection} from './watch-selection';

/** CSS pixels around a line in which the pointer is still on it. */
const near = 3;

/** Lets the reader point at marks and select words: lights up what is pointed at, and calls the card. Ends with the signal. */
export function pointAtMarks(
  visitNow: () => Visit | undefined,
  stand: CardStand,
  light: (mark: Mark | null) => void,
  /** What is ours on the page is none of the page's words. */
  isOwn: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  const shadowRoots = () => visitNow()?.reading.map.shadowRoots ?? [];
  const markUnder = (x: number, y: number): Mark | undefined => {
    const visit = visitNow();
    if (visit === undefined) return undefined;
    const offset = findOffsetAtPoint(visit.reading.map, x, y);
    return offset === undefined ? undefined : marksAt(visit.shown, offset)[0];
  };
  const lineUnder = (mark: Mark, x: number, y: number): number => {
    const map = visitNow()?.reading.map;
    const lines = map === undefined ? [] : rectanglesOf(partsOf(mark).flatMap(span => map.rangesOf(span)));
    return lines.findIndex(line => isIn(line, x, y, near));
  };
  const call = (mark: Mark, calling: 'pointing' | 'asking', x: number, y: number) =>
    stand.openOn(mark, calling, lineUnder(mark, x, y));

  watchPointer(
    {
      moved(x, y) {
        const mark = markUnder(x, y);
        if (stand.isOpen) {
          if (mark !== undefined && mark === stand.mark) stand.pointBack();
          else stand.pointAway();
        } else {
          light(mark ?? null);
          stand.expect(mark ?? null);
        }
      },
      rested(x, y) {
        const mark = markUnder(x, y);
        const isSelecting = selectedRange(shadowRoots()) !== null;
        const isBusy = isSelecting || stand.surface.hasFocus || stand.isOnSelection;
        if (mark !== undefined && mark !== stand.mark && !isBusy) call(mark, 'pointing', x, y);
      },
      clicked(x, y) {
        const mark = markUnder(x, y);
        if (mark !== undefined) call(mark, 'asking', x, y);
      },
      pressed(target) {
        if (!isOwn(target)) stand.pressAway();
      },
      left() {
        if (stand.isOpen) {
          stand.pointAway();
        } else {
          light(null);
          stand.expect(null);
        }
      },
    },
    signal,
    isOwn,
  );

  watchSelection(
    range => {
      const map = visitNow()?.reading.map;
      const span = range === null ? undefined : map?.findSpan(range);
      if (span !== undefined) stand.openOnSelection(span);
      else if (stand.isOnSelection && !stand.surface.hasFocus) stand.close();
    },
    shadowRoots,
    signal,
  );
}
