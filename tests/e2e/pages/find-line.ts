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
 * Scrolls to words that stand in one text node, of an open shadow root too, and tells where their first line is. Runs in the
 * page, whichever browser shows it, so it needs nothing from outside.
 */
export function findLine(wanted: string): Line {
  const trees: (Element | ShadowRoot)[] = [document.body];
  for (const tree of trees) {
    for (const {shadowRoot} of tree.querySelectorAll('*')) if (shadowRoot !== null) trees.push(shadowRoot);
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
      const {left, right, top, bottom} = line;
      return {left, right, top, bottom, isBroken: second !== undefined};
    }
  }
  throw new Error(`The page does not say “${wanted}” in one piece.`);
}
