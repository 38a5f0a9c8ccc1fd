import {walkOver} from './unclobbered';

const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;

/**
 * A walk over elements and text as the browser sets them, depth first: into open shadow roots instead of what stands
 * under their hosts, and to the slots where that is put. Takes the steps of a `TreeWalker`, which knows one tree alone.
 * https://dom.spec.whatwg.org/#shadow-trees
 */
export class ComposedWalk {
  /** The open shadow roots that were entered. */
  readonly shadowRoots: ShadowRoot[] = [];
  #within: TreeWalker;
  /** The walks that were left for what a host or a slot shows: where to go on, and what is still to be shown there. */
  readonly #left: {readonly within: TreeWalker; readonly rest: Node[]}[] = [];

  constructor(
    private readonly page: Document,
    root: Node,
  ) {
    this.#within = walkOver(page, root);
  }

  get currentNode(): Node {
    return this.#within.currentNode;
  }

  /** What stands between two nodes of different stretches is none of the walk's: no range may run from one to the other. */
  get stretch(): object {
    return this.#within;
  }

  firstChild(): Node | null {
    const node = this.#within.currentNode;
    const shown = node instanceof Element ? this.#shownIn(node) : null;
    if (shown === null) return this.#within.firstChild();
    const rest = shown.filter(child => child instanceof Element || child instanceof Text);
    if (rest.length === 0) return null;
    this.#left.push({within: this.#within, rest});
    return this.#next();
  }

  nextSibling(): Node | null {
    return this.#within.currentNode === this.#within.root ? this.#next() : this.#within.nextSibling();
  }

  parentNode(): Node | null {
    if (this.#within.currentNode !== this.#within.root) return this.#within.parentNode();
    const left = this.#left.pop();
    if (left === undefined) return null;
    this.#within = left.within;
    return this.#within.currentNode;
  }

  #next(): Node | null {
    const next = this.#left.at(-1)?.rest.shift();
    if (next === undefined) return null;
    this.#within = walkOver(this.page, next);
    return next;
  }

  /** What an element shows in the place of its children; `null`: just them. */
  #shownIn(element: Element): readonly Node[] | null {
    const root: unknown = shadowRootOf?.call(element);
    if (root instanceof ShadowRoot) {
      this.shadowRoots.push(root);
      return [...root.childNodes];
    }
    if (!(element instanceof HTMLSlotElement)) return null;
    const assigned = element.assignedNodes();
    return assigned.length === 0 ? null : assigned;
  }
}
