/** Milliseconds after the last change, when it was made without the pointer. */
const pauseMs = 500;

/**
 * Tells when the reader has selected words of the page and let go, and (`null`) when nothing is selected any more.
 * Ends with the signal.
 */
export function watchSelection(tell: (range: Range | null) => void, signal: AbortSignal): void {
  let pause = 0;
  let isPressed = false;
  let wasSelected = false;
  const look = () => {
    clearTimeout(pause);
    const range = selectedRange();
    if (range === null && !wasSelected) return;
    wasSelected = range !== null;
    tell(range);
  };
  const options = {capture: true, passive: true, signal};
  document.addEventListener('pointerdown', () => (isPressed = true), options);
  const released = (event: Event) => {
    isPressed = false;
    // The browser settles the selection after the event.
    if (event.isTrusted) setTimeout(look, 0);
  };
  document.addEventListener('pointerup', released, options);
  document.addEventListener('pointercancel', released, options);
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(pause);
      if (!isPressed) pause = window.setTimeout(look, pauseMs);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(pause));
}

function selectedRange(): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const home = range.commonAncestorContainer;
  const element = home instanceof Element ? home : home.parentElement;
  return element?.closest('input, textarea, [contenteditable=""], [contenteditable="true"]') === null ? range : null;
}
