import {isWithin, parentOf} from '../dom/unclobbered';

/**
 * What the reader has selected of the page's text, `null` for nothing and for words in a field. `shadowRoots`: those that
 * a selection is told of from within; of others only their host is told.
 */
export function selectedRange(shadowRoots: readonly ShadowRoot[]): AbstractRange | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = rangeOf(selection, shadowRoots);
  if (range === undefined || range.collapsed) return null;
  const home = range.startContainer;
  const element = home instanceof Element ? home : parentOf(home);
  return element !== null && !isWithin(element, 'input, textarea, [contenteditable=""], [contenteditable="true"]')
    ? range
    : null;
}

function rangeOf(selection: Selection, shadowRoots: readonly ShadowRoot[]): AbstractRange | undefined {
  if (shadowRoots.length === 0) return selection.getRangeAt(0);
  const perhapsOlder: Partial<Pick<Selection, 'getComposedRanges'>> = selection;
  // Chromium has it since version 137.
  if (perhapsOlder.getComposedRanges !== undefined)
    return perhapsOlder.getComposedRanges({shadowRoots: [...shadowRoots]})[0];
  return rangeWithin(shadowRoots) ?? selection.getRangeAt(0);
}

/** Chromium before that asks each shadow root. */
function rangeWithin(shadowRoots: readonly ShadowRoot[]): AbstractRange | undefined {
  for (const root of shadowRoots) {
    const selection: unknown = 'getSelection' in root && typeof root.getSelection === 'function' && root.getSelection();
    const range = selection instanceof Selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    if (range?.collapsed === false && range.startContainer.getRootNode() === root) return range;
  }
  return undefined;
}
