import {selectedRange} from './selected-range';

/** Milliseconds after the last change, when it was made without the pointer. */
const pauseMs = 500;

/**
 * Tells when the reader has selected words of the page and let go, and (`null`) when nothing is selected any more.
 * Ends with the signal.
 */
export function watchSelection(
  tell: (range: AbstractRange | null) => void,
  shadowRoots: () => readonly ShadowRoot[],
  signal: AbortSignal,
): void {
  let pause = 0;
  let isPressed = false;
  /** What was told last: the browser speaks of a selection more than once. */
  let told: StaticRange | null = null;
  const look = () => {
    clearTimeout(pause);
    const range = selectedRange(shadowRoots());
    if (isSame(range, told)) return;
    told = range === null ? null : new StaticRange(range);
    tell(range);
  };
  const options = {capture: true, passive: true, signal};
  addEventListener('pointerdown', () => (isPressed = true), options);
  const released = (event: Event) => {
    isPressed = false;
    // The browser settles the selection after the event.
    if (event.isTrusted) setTimeout(look, 0);
  };
  addEventListener('pointerup', released, options);
  addEventListener('pointercancel', released, options);
  addEventListener(
    'selectionchange',
    () => {
      clearTimeout(pause);
      // Selected anew: the same words may be meant once more.
      if (isPressed) told = null;
      else pause = window.setTimeout(look, pauseMs);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(pause));
}

function isSame(one: AbstractRange | null, other: AbstractRange | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
