/** An element of ours, of HTML whatever the page is: in a page of XML, `createElement` makes elements that are nothing. */
export function ownElement(name: string): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name);
}
