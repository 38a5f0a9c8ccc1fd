import type {RefObject} from 'preact';
import {useEffect, useRef} from 'preact/hooks';

/**
 * Keeps the reader's place in a list whose row goes away under the focus: the row that comes in its place takes it.
 * What the reader left for something else is left alone.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, rows: unknown): void {
  const place = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const enter = (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest('li') : null;
      place.current = row === null ? null : [...element.children].indexOf(row);
    };
    const leave = ({target}: FocusEvent) =>
      queueMicrotask(() => {
        // A row that was taken away was not left.
        if (target instanceof Element && target.isConnected && !element.contains(document.activeElement)) {
          place.current = null;
        }
      });
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [list]);

  useEffect(() => {
    const element = list.current;
    if (place.current === null || element === null || document.activeElement !== document.body) return;
    const row = element.children[Math.min(place.current, element.children.length - 1)];
    row?.querySelector<HTMLElement>('a, button')?.focus();
  }, [rows]);
}
