/** Where words stand in the window, in CSS pixels. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The words run over the end of it. */
  readonly isBroken: boolean;
}

/**
 * Scrolls to words that stand in one text node, of an open shadow root or a frame too, and tells where their first line is. Runs in the
 * page, whichever browser shows it, so it needs nothing from outside.
 */
export function findLine(wanted: string): Line {
  const trees: (Element | ShadowRoot)[] = [document.body];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot !== null) trees.push(element.shadowRoot);
      if (element.localName === 'iframe' && 'contentDocument' in element) {
        const inner = element.contentDocument as Document | null;
        if (inner?.body) trees.push(inner.body);
      }
    }
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({block: 'center', behavior: 'instant'});
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const [line, second] = range.getClientRects();
      if (line === undefined) continue;
      const frame = node.ownerDocument?.defaultView?.frameElement;
      const {x, y} = frame?.getBoundingClientRect() ?? {x: 0, y: 0};
      const [left, top] = [x + (frame?.clientLeft ?? 0), y + (frame?.clientTop ?? 0)];
      return {
        left: left + line.left,
        right: left + line.right,
        top: top + line.top,
        bottom: top + line.bottom,
        isBroken: second !== undefined,
      };
    }
  }
  throw new Error(`The page does not say “${wanted}” in one piece.`);
}
