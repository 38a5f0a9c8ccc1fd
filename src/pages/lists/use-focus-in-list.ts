import type {RefObject} from 'preact';
import {useEffect, useLayoutEffect, useRef} from 'preact/hooks';

/** Where the keyboard was in a list. */
interface Place {
  readonly row: HTMLElement;
  readonly index: number;
}

/** When the row with the focus leaves the list, the one that takes its place has it: else the keyboard would start anew. */
export function useFocusInList(list: RefObject<HTMLElement | null>): void {
  const place = useRef<Place | null>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const remember = ({target}: FocusEvent) => {
      const row = target instanceof Element ? target.closest('li') : null;
      place.current = row === null ? null : {row, index: rowsOf(element).indexOf(row)};
    };
    const forget = () => {
      const {current: left} = place;
      // A row blurs when it is removed too, and is gone a moment later; then the reader has not left it.
      queueMicrotask(() => {
        if (place.current === left && left?.row.isConnected) place.current = null;
      });
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
    };
  }, [list]);

  useLayoutEffect(() => {
    const {current: left} = place;
    if (left === null || left.row.isConnected || document.activeElement !== document.body) return;
    place.current = null;
    const rows = list.current === null ? [] : rowsOf(list.current);
    rows[Math.min(left.index, rows.length - 1)]?.querySelector<HTMLElement>('button')?.focus();
  });
}

/** Rows of lists within the element, without the lists that rows hold. */
function rowsOf(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('.statement-row')];
}
