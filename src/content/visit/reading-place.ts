import type {Span} from '../../core/articles/span';
import {bodyOf, parentOf, rootOf} from '../dom/unclobbered';
import {windowsAround} from '../pointing/shown-window';
import type {TextMap} from '../text-map/text-map';
import {goTo} from './go-to';

/** Elements and how far each is scrolled, in CSS pixels. */
type Scrolled = readonly (readonly [element: Element, top: number])[];

/** Where the reader was before a page of ours led elsewhere, and the way back there. */
export class ReadingPlace {
  #left: Scrolled | null = null;
  #brought: Scrolled = [];

  /** Brings words into the window. Tells whether anything had to be scrolled for it. */
  leadTo(map: TextMap, span: Span): boolean {
    const home = map.rangesOf(span)[0]?.startContainer.parentElement;
    if (home == null) return false;
    const before = scrolledAround(home);
    // Whoever has read on since they were last led somewhere wants to come back to that place.
    if (
      this.#left === null ||
      this.#brought.some(([element, top]) => Math.abs(element.scrollTop - top) > innerHeight)
    ) {
      this.#left = before;
    }
    goTo(map, span);
    this.#brought = scrolledAround(home);
    return before.some(([element, top]) => element.scrollTop !== top);
  }

  /** Once: from then on the reader reads here. */
  comeBack(): void {
    for (const [element, top] of this.#left ?? []) element.scrollTo({top, behavior: 'instant'});
    this.#left = null;
  }
}

/** Boxes within boxes may scroll, not only the window; around a frame, the page that it stands in. */
function scrolledAround(home: Element): Scrolled {
  const scrolled: [Element, number][] = [];
  for (let element: Element | null = home; element !== null; element = parentOf(element))
    scrolled.push([element, element.scrollTop]);
  const [, ...outer] = windowsAround();
  for (const {document} of outer)
    for (const element of [bodyOf(document), rootOf(document)]) scrolled.push([element, element.scrollTop]);
  return scrolled;
}
