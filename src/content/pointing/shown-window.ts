import type {Rectangle} from './rectangle';

/** A window and those around it, the innermost first, as far as they are of the same origin. */
export function* windowsAround(inner: Window = window): Generator<Window> {
  for (let view: Window | null = inner; view !== null; view = view.frameElement?.ownerDocument.defaultView ?? null)
    yield view;
}

const parentElement = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;

/**
 * The part of a window that is to be seen, in its own coordinates: a frame may be as high as its text, and stand in a page
 * that shows a piece of it. Empty, with its bottom above its top, where the frame is scrolled away.
 */
export function shownWindow(inner: Window = window): Rectangle {
  const shown = {left: 0, top: 0, right: inner.innerWidth, bottom: inner.innerHeight};
  let [scale, left, top] = [1, 0, 0];
  for (const {frameElement: frame} of windowsAround(inner)) {
    const outer = frame?.ownerDocument.defaultView;
    if (frame == null || outer == null) break;
    const box = frame.getBoundingClientRect();
    const own = scaleOf(frame, box);
    [scale, left, top] = [
      scale * own,
      box.left + (left + frame.clientLeft) * own,
      box.top + (top + frame.clientTop) * own,
    ];
    for (const clip of clipsAround(frame, outer)) {
      shown.left = Math.max(shown.left, (clip.left - left) / scale);
      shown.top = Math.max(shown.top, (clip.top - top) / scale);
      shown.right = Math.min(shown.right, (clip.right - left) / scale);
      shown.bottom = Math.min(shown.bottom, (clip.bottom - top) / scale);
    }
  }
  return shown;
}

/** What cuts a frame off in its page: the window, and every box around it that scrolls or hides what it has no room for. */
function* clipsAround(frame: Element, outer: Window): Generator<Rectangle> {
  yield {left: 0, top: 0, right: outer.innerWidth, bottom: outer.innerHeight};
  for (let box: Element | null = parentElement?.call(frame); box !== null; box = parentElement?.call(box)) {
    // What the root and the body say of their overflow is the window's.
    if (/^(?:html|body)$/.test(box.localName) || outer.getComputedStyle(box).overflow === 'visible') continue;
    const {left, top} = Element.prototype.getBoundingClientRect.call(box);
    const [x, y] = [left + box.clientLeft, top + box.clientTop];
    yield {left: x, top: y, right: x + box.clientWidth, bottom: y + box.clientHeight};
  }
}

/** How large the page around it draws a frame. */
function scaleOf(frame: Element, {height}: DOMRect): number {
  const full = 'offsetHeight' in frame ? Number(frame.offsetHeight) : 0;
  return full > 0 && height > 0 ? height / full : 1;
}
