/**
 * A page can hide a document's and a form's own properties behind its elements’ names: `<img name="body">` stands in
 * `document.body`. These read what the browser means.
 * https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */

/** The page's body; its root element where it has none. */
export function bodyOf(page: Document): Element {
  return Document.prototype.querySelector.call(page, 'body') ?? rootOf(page);
}

/** The page's root element; while a page has taken its own out, one that stands nowhere. */
export function rootOf(page: Document): Element {
  return findRoot(page) ?? Document.prototype.createElement.call(page, 'html');
}

export function findRoot(page: Document): Element | null {
  return Document.prototype.querySelector.call(page, ':root');
}

/** The elements of the page that a selector means, in order. */
export function elementsOf(page: Document, selector: string): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(page, selector)];
}

/** How many elements the page has. */
export function countElements(page: Document): number {
  return Document.prototype.getElementsByTagName.call(page, '*').length;
}

const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const slotOf = {
  element: Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot')?.get,
  text: Object.getOwnPropertyDescriptor(Text.prototype, 'assignedSlot')?.get,
};

/**
 * The element around a node as the browser sets them: the slot that it is put in, the host of an open shadow root. A form
 * with a field named `parentNode` would lead back into itself, without end.
 */
export function parentOf(node: Node): Element | null {
  const slot: unknown = (
    node instanceof Text ? slotOf.text : node instanceof Element ? slotOf.element : undefined
  )?.call(node);
  const parent: unknown = slot ?? parentNode?.call(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Whether an element is, or stands in, one that a selector means. */
export function isWithin(element: Element, selector: string): boolean {
  return Element.prototype.closest.call(element, selector) !== null;
}

/** A walk over elements and text, depth first, that no element's name can lead astray. */
export function walkOver(page: Document, root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}
