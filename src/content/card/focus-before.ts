import {bodyOf, elementsOf, rootOf} from '../dom/unclobbered';

const controls =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';

/** Where the reader's keys were before they went into the card, and where they go on when it has gone. */
export class FocusBefore {
  #before: HTMLElement | null = null;
  /** Nothing had the keys: they go on after these words. */
  #goesOnAfter: Node | null = null;

  /** @param before what had the keys, if anything */
  remember(before: EventTarget | null): void {
    this.#before = before instanceof HTMLElement && !isNothing(before) ? before : null;
    this.#goesOnAfter = null;
  }

  /** @param words that the card spoke of: when nothing had the keys before, the next Tab goes on from there */
  giveBack(words: Node | null): void {
    if (this.#before === null) this.#goesOnAfter = words;
    else this.#before.focus({preventScroll: true});
    this.#before = null;
  }

  /** Tab is pressed: goes on where the browser would not know to. Tells whether it did. */
  goOn(): boolean {
    const words = this.#goesOnAfter;
    const isLost = document.activeElement === null || isNothing(document.activeElement);
    const next = words === null || !isLost ? undefined : findControlAfter(words);
    this.stay();
    next?.focus();
    return next !== undefined;
  }

  /** The reader is elsewhere by now. */
  stay(): void {
    this.#goesOnAfter = null;
  }
}

/** A page whose keys are nowhere says that its body has them. */
function isNothing(element: Element): boolean {
  return element === bodyOf(document) || element === rootOf(document);
}

/** The page's first control after a node that Tab would come to. */
function findControlAfter(node: Node): HTMLElement | undefined {
  return elementsOf(document, controls).find((element): element is HTMLElement => {
    const isAfter = (node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!isAfter || !(element instanceof HTMLElement) || element.tabIndex < 0) return false;
    return !element.matches(':disabled, [inert], [inert] *') && element.checkVisibility({visibilityProperty: true});
  });
}
