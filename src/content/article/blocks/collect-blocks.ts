import type {BlockKind} from '../../../core/articles/article';
import {ComposedWalk} from '../../dom/composed-walk';
import type {Layout} from '../../text-map/layout';
import type {PageBlock, Run} from '../../text-map/page-block';
import {blockKind} from './block-kind';

/** A block of the live page, and what speaks for and against its being the article's. */
export interface FoundBlock extends PageBlock {
  /** Without white space at the ends of its texts, in UTF-16 units. */
  readonly length: number;
  /** How much it says, in Latin letters. */
  readonly weight: number;
  /** How much of `length` stands in links. */
  readonly linked: number;
  /** How much of `length` Readability keeps. */
  readonly kept: number;
  /** Where its text begins, in `PageCopy.live`. */
  readonly place: number;
}

/** A Chinese or Japanese character says as much as about two and a half Latin letters. */
const denseWeight = 2.5;
const denseCharacter = /[\u3040-\u30ff\u3400-\u9fff]/g;
/** UTF-16 units of one text that are looked at; what it says beyond does not matter. */
const sample = 20_000;

interface Open {
  readonly element: Element;
  readonly place: number;
  readonly layout: Layout;
  readonly kind: BlockKind;
  readonly container: Element;
  readonly isLink: boolean;
  readonly isKept: boolean;
}

/** What is known of the page's elements already. */
export interface Known {
  /** In `PageCopy.live`; `undefined` for what is not shown. */
  placeOf(element: Element): number | undefined;
  /** Whether Readability keeps it. */
  isKept(place: number): boolean;
  readLayout(element: Element): Layout;
}

/** Cuts a part of the live page into its blocks, as the browser sets them. Stops after `longest` UTF-16 units of text. */
export function collectBlocks(page: Document, root: Element, known: Known, longest: number): FoundBlock[] {
  const blocks: FoundBlock[] = [];
  const open: Open[] = [];
  let total = 0;
  let runs: Run[] = [];
  let sizes = {length: 0, weight: 0, linked: 0, kept: 0};
  let first: Open | undefined;
  let follows = true;

  const finish = () => {
    if (first !== undefined && sizes.length > 0) {
      blocks.push({kind: first.kind, container: first.container, runs, place: first.place, ...sizes});
    }
    runs = [];
    sizes = {length: 0, weight: 0, linked: 0, kept: 0};
    first = undefined;
    follows = true;
  };

  const add = (node: Text, parent: Open) => {
    const length = node.data.trim().length;
    runs.push({node, whiteSpace: parent.layout.whiteSpace, follows});
    follows = true;
    if (length === 0) return;
    first ??= parent;
    total += length;
    sizes.length += length;
    sizes.weight += length + (denseWeight - 1) * countDense(node.data);
    if (parent.isLink) sizes.linked += length;
    if (parent.isKept) sizes.kept += length;
  };

  /** Whether to go on into the element. */
  const enter = (element: Element): boolean => {
    const parent = open.at(-1);
    if (element.localName === 'br') {
      runs.push('break');
      return false;
    }
    const place = known.placeOf(element);
    const layout = place === undefined ? undefined : known.readLayout(element);
    if (place === undefined || layout === undefined || layout.flow === 'outside') {
      if (element.firstChild !== null) follows = false;
      return false;
    }
    const isBlock = layout.flow === 'block';
    if (isBlock) finish();
    open.push({
      element,
      place,
      layout,
      kind: blockKind(element, parent?.kind ?? 'paragraph'),
      container: isBlock ? element : (parent?.container ?? element),
      isLink: parent?.isLink === true || element.localName === 'a',
      isKept: known.isKept(place),
    });
    return true;
  };

  const leave = () => {
    if (open.pop()?.layout.flow === 'block') finish();
  };

  const walker = new ComposedWalk(page, root);
  let stretch = walker.stretch;
  let node: Node | null = root;
  while (node !== null && total < longest) {
    const parent = open.at(-1);
    let child: Node | null = null;
    if (node instanceof Text) {
      if (walker.stretch !== stretch) follows = false;
      stretch = walker.stretch;
      if (parent?.layout.isVisible === true) add(node, parent);
      else if (node.data.trim() !== '') follows = false;
    } else if (node instanceof Element && enter(node)) {
      child = walker.firstChild();
      if (child === null) leave();
    }
    node = child ?? walker.nextSibling();
    while (node === null && walker.parentNode() !== null) {
      leave();
      node = walker.nextSibling();
    }
  }
  finish();
  return blocks;
}

function countDense(text: string): number {
  return text.slice(0, sample).match(denseCharacter)?.length ?? 0;
}
