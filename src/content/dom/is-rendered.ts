import {parentOf} from './unclobbered';

/**
 * Whether the browser makes a box for an element or its children: false under `display: none`, in a closed
 * `<details>`, under `content-visibility: hidden`. Says nothing of `visibility` and clipping.
 */
export function isRendered(element: Element): boolean {
  if (Element.prototype.checkVisibility !== undefined) {
    // An element that is only its contents has no box of its own, and the same answer as a hidden one.
    return Element.prototype.checkVisibility.call(element) || getComputedStyle(element).display === 'contents';
  }
  const parent = parentOf(element);
  const isFolded = parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
  return !isFolded && getComputedStyle(element).display !== 'none';
}
