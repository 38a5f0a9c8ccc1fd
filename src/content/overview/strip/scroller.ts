import {parentOf, rootOf} from '../../dom/unclobbered';

/** What the reader scrolls to read an article: the window, or a box of the page's in it. */
export interface Scroller {
  /** Whose size changes when the article's does. */
  readonly content: Element;
  /** CSS pixels from the top of the window to the top of all that can be scrolled, as it stands now. */
  readonly origin: number;
  /** CSS pixels of all that can be scrolled. */
  readonly height: number;
  /** CSS pixels at the window's right edge that belong to the box's own scroll bar. */
  readonly bar: number;
}

/** Reads the layout. */
export function findScroller(article: Element | null): Scroller {
  for (let box = article; box !== null; box = parentOf(box)) {
    if (!isScrolled(box)) continue;
    const {top, left} = box.getBoundingClientRect();
    const inside = left + box.clientLeft + box.clientWidth;
    const edge = rootOf(document).clientWidth;
    return {
      content: box.firstElementChild ?? box,
      origin: top + box.clientTop - box.scrollTop,
      height: box.scrollHeight,
      // A box in the middle of the page has its bar there.
      bar: inside < edge && edge - inside < 40 ? edge - inside : 0,
    };
  }
  const root = rootOf(document);
  return {content: root, origin: -scrollY, height: root.scrollHeight, bar: 0};
}

function isScrolled(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight + 1) return false;
  const root = rootOf(document);
  if (box === root) return false;
  // What a body says of its overflow is the window's, unless its root has a word of its own.
  if (parentOf(box) === root && getComputedStyle(root).overflowY === 'visible') return false;
  return /auto|scroll/.test(getComputedStyle(box).overflowY);
}
