import {parentOf} from '../dom/unclobbered';

/**
 * Tells, once the browser has laid the page out, that what is around an element has another size: pictures, fonts and
 * advertisements that come late move words without a scroll.
 */
export class LayoutWatch {
  readonly #observer: ResizeObserver;
  #watched: Element | null = null;

  constructor(tell: () => void) {
    this.#observer = new ResizeObserver(tell);
  }

  /** From now on around this element alone; `null`: around none. */
  watch(element: Element | null): void {
    if (element === this.#watched) return;
    this.#observer.disconnect();
    this.#watched = element;
    for (let around = element; around !== null; around = parentOf(around)) this.#observer.observe(around);
  }
}
