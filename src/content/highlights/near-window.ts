import {parentOf, rootOf} from '../dom/unclobbered';
import {around} from '../pointing/rectangle';

/** Ranges that cost a frame little: an article with no more is painted whole, of others about as many around the window. */
const few = 150;
/** Of the window's height: how far around it they are painted at least, for a scroll that the page's thread hears of late, and at most. */
const margins = {least: 0.5, most: 3};
/** Of the window's height: when the reader has scrolled so far, it is seen at once who is near; it is less than the least margin. */
const leap = 0.3;
/** Milliseconds in which what comes near in other ways is gathered: each telling has marks painted again. */
const gatherMs = 100;

/**
 * Which of many ranges stand in the window or near it. Chromium looks at every range that is painted, and paints its words
 * again, in each frame in which the page's elements or styles have changed. On paper all are near.
 */
export class NearWindow {
  #observer: IntersectionObserver | undefined;
  /** The element that holds the whole of a range. */
  readonly #homes = new Map<StaticRange, Element>();
  /** Every element that is watched, and whether it is near. */
  readonly #near = new Map<Element, boolean>();
  #isPrinting = false;
  #gathering = 0;
  #ending = new AbortController();
  /** Where each box, or the page, was scrolled to when it was seen last who is near. */
  readonly #scrolled = new WeakMap<EventTarget, number>();
  /** Of the window's height, around it. */
  #margin = 0;

  /** `tell`: others are near now. */
  constructor(private readonly tell: () => void) {}

  /** Watches these from now on, and nothing else. Reads the layout. */
  watch(ranges: readonly StaticRange[]): void {
    this.clear();
    if (ranges.length <= few) return;
    for (const range of ranges) this.#homes.set(range, homeOf(range));
    for (const home of this.#homes.values()) this.#near.set(home, false);
    this.#margin = marginFor(ranges.length, [...this.#near.keys()].map(boxOf));
    this.#measure();
    this.#observe();
    const {signal} = this.#ending;
    addEventListener('scroll', ({target}) => this.#leap(target), {capture: true, passive: true, signal});
    addEventListener('resize', () => this.#measure() && this.#tell(), {passive: true, signal});
    addEventListener('beforeprint', () => this.#print(true), {signal});
    addEventListener('afterprint', () => this.#print(false), {signal});
  }

  has(range: StaticRange): boolean {
    const home = this.#homes.get(range);
    return home === undefined || this.#isPrinting || this.#near.get(home) === true;
  }

  clear(): void {
    this.#ending.abort();
    this.#ending = new AbortController();
    this.#observer?.disconnect();
    clearTimeout(this.#gathering);
    this.#gathering = 0;
    this.#homes.clear();
    this.#near.clear();
    this.#isPrinting = false;
  }

  #observe(): void {
    const rootMargin = `${100 * this.#margin}%`;
    // The second is that of boxes which scroll, of which the first knows nothing.
    const options = {root: document, rootMargin, scrollMargin: rootMargin};
    this.#observer = new IntersectionObserver(entries => this.#hear(entries), options);
    for (const home of this.#near.keys()) this.#observer.observe(home);
  }

  #hear(entries: readonly IntersectionObserverEntry[]): void {
    let isNew = false;
    for (const {target, isIntersecting, boundingClientRect} of entries)
      isNew = this.#put(target, isIntersecting || isNowhere(boundingClientRect)) || isNew;
    if (!isNew || this.#gathering !== 0) return;
    this.#gathering = window.setTimeout(() => this.#tell(), gatherMs);
  }

  #tell(): void {
    clearTimeout(this.#gathering);
    this.#gathering = 0;
    this.tell();
  }

  /** The observer tells after a frame, which is too late for whoever jumps to another place. */
  #leap(target: EventTarget | null): void {
    if (!(target instanceof Node)) return;
    const top = target instanceof Element ? target.scrollTop : scrollY;
    if (Math.abs(top - (this.#scrolled.get(target) ?? 0)) < leap * innerHeight) return;
    this.#scrolled.set(target, top);
    if (this.#measure() || this.#gathering !== 0) this.#tell();
  }

  /** Tells whether others are near than before. */
  #measure(): boolean {
    const [beside, beyond] = [this.#margin * innerWidth, this.#margin * innerHeight];
    let isNew = false;
    for (const home of this.#near.keys()) {
      const box = boxOf(home);
      const isBeside = box.right < -beside || box.left > innerWidth + beside;
      const isBeyond = box.bottom < -beyond || box.top > innerHeight + beyond;
      isNew = this.#put(home, isNowhere(box) || !(isBeside || isBeyond)) || isNew;
    }
    return isNew;
  }

  #put(home: Element, isNear: boolean): boolean {
    const before = this.#near.get(home);
    if (before === undefined || before === isNear) return false;
    this.#near.set(home, isNear);
    return true;
  }

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#tell();
  }
}

/** How far around the window about `few` of so many ranges stand. */
function marginFor(count: number, boxes: readonly DOMRectReadOnly[]): number {
  const {top, bottom} = around(boxes) ?? {top: 0, bottom: 0};
  const windows = (few / count) * ((bottom - top) / innerHeight);
  return Math.min(margins.most, Math.max(margins.least, (windows - 1) / 2));
}

function boxOf(home: Element): DOMRectReadOnly {
  return Element.prototype.getBoundingClientRect.call(home);
}

/** Hidden, or an element that is only its contents: what it holds may be anywhere. */
function isNowhere({width, height}: DOMRectReadOnly): boolean {
  return width === 0 && height === 0;
}

function homeOf({startContainer, endContainer}: StaticRange): Element {
  let home = parentOf(startContainer);
  while (home !== null && !Node.prototype.contains.call(home, endContainer)) home = parentOf(home);
  return home ?? rootOf(document);
}
