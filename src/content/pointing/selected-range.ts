import {isWithin, parentOf} from '../dom/unclobbered';

/** What the reader has selected of the page's text, `null` for nothing and for words in a field. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const home = range.commonAncestorContainer;
  const element = home instanceof Element ? home : parentOf(home);
  return element !== null && !isWithin(element, 'input, textarea, [contenteditable=""], [contenteditable="true"]')
    ? range
    : null;
}
