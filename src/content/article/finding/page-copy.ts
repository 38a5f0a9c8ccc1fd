import {ComposedWalk} from '../../dom/composed-walk';
import {bodyOf, countElements, elementsOf, rootOf} from '../../dom/unclobbered';
import {isLeftOut} from './left-out';

/** What a walk over the live page leaves behind: a copy to take apart, and where the prose stands. */
export interface PageCopy {
  /** Belongs to no window: nothing in it loads, runs or is upgraded. `null` when the page is too large for one. */
  readonly copy: Document | null;
  /** The rendered elements of the live page, parents before children. */
  readonly live: readonly Element[];
  /** For each of `live`, where its parent stands there; -1 for the first. */
  readonly parents: readonly number[];
  /** For each of `live`, the place whose twin holds its text in the copy: its own, but where the page is very deep. */
  readonly standIns: readonly number[];
  /** For each of `live`, UTF-16 units of running text that stand directly in it. */
  readonly prose: readonly number[];
  /** Trees of the page's that stand in the document's, and tell nobody there of their changes. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/**
 * An element of the copy that holds text bears its live twin's place as an attribute’s *name*: Readability overwrites values
 * when it folds one element into another, but keeps both names.
 */
const twinPrefix = 'hearsay-';
/** Elements; beyond, Readability would hold the page's thread for seconds. */
const mostElements = 40_000;
/** Levels; what is deeper hangs from the last one in the copy, since Readability reads each level's text anew. */
const deepest = 200;
/** UTF-16 units of one text; Readability only measures them. */
const longestText = 4_000;
/** UTF-16 units; shorter texts are labels and links rather than prose. */
const shortestProse = 30;
/** What Readability judges elements by; of links it only asks which lead within the page. */
const carriedByAll = ['class', 'id', 'role', 'itemprop', 'aria-modal'];
const carriedByLinks = [...carriedByAll, 'rel'];
const carriedByTables = [...carriedByAll, 'summary'];
/** Their ids would hide a form's own properties from Readability. */
const named: ReadonlySet<string> = new Set(['img', 'fieldset', 'output', 'object', 'label']);
/** The parser lets names through that `createElement` refuses: `<p"x>`. */
const safeName = /^[a-z][a-z0-9-]*$/;
/** Prose in these is never the article's own. */
const asides: ReadonlySet<string> = new Set(['a', 'nav', 'footer', 'aside']);

/** Copies the part of the page that is shown. The live page is only read. */
export function copyPage(page: Document, isShown: (element: Element) => boolean): PageCopy {
  const copy = document.implementation.createHTMLDocument('');
  const isTooLarge = countElements(page) > mostElements;
  if (!isTooLarge) copyHead(page, copy);
  const live: Element[] = [];
  const parents: number[] = [];
  const standIns: number[] = [];
  const prose: number[] = [];
  const isAside: boolean[] = [];
  // The open elements, outermost first: their twin, their place, and how many there are.
  const twins: Element[] = [];
  const places: number[] = [];
  const walker = new ComposedWalk(page, bodyOf(page));
  let node: Node | null = walker.currentNode;
  while (node !== null) {
    const parent = places.at(-1) ?? -1;
    let enters = false;
    if (node instanceof Text) {
      const length = node.data.length;
      if (length >= shortestProse && isAside[parent] !== true) {
        prose[parent] = (prose[parent] ?? 0) + Math.min(node.data.trim().length, longestText);
      }
      if (!isTooLarge) copyText(node.data, twins.at(-1), standIns[parent] ?? 0);
    } else if (node instanceof Element) {
      const name = nameOf(node);
      enters = !isLeftOut(name) && isShown(node);
      if (enters) {
        const place = live.push(node) - 1;
        parents.push(parent);
        prose.push(0);
        isAside.push(isAside[parent] === true || asides.has(name));
        const isTooDeep = places.length >= deepest;
        standIns.push(isTooDeep ? (standIns[parent] ?? 0) : place);
        places.push(place);
        twins.push(isTooDeep || isTooLarge ? (twins.at(-1) ?? copy.body) : twinOf(node, name, twins.at(-1), copy));
      } else if (name === 'input' || name === 'button') {
        // Empty ones stay: Readability knows a form by them.
        twins.at(-1)?.append(copy.createElement('input'));
      }
    }
    const child: Node | null = enters ? walker.firstChild() : null;
    node = child ?? walker.nextSibling();
    if (enters && child === null) close(twins, places);
    while (node === null && walker.parentNode() !== null) {
      close(twins, places);
      node = walker.nextSibling();
    }
  }
  return {copy: isTooLarge ? null : copy, live, parents, standIns, prose, shadowRoots: walker.shadowRoots};
}

/** The places of the live elements whose twins an element of the copy stands for. */
export function twinsOf(element: Element): readonly number[] {
  const twins: number[] = [];
  for (const name of element.getAttributeNames()) {
    if (name.startsWith(twinPrefix)) twins.push(Number(name.slice(twinPrefix.length)));
  }
  return twins;
}

function close(twins: Element[], places: number[]): void {
  twins.pop();
  places.pop();
}

/** `twin` holds the text of the element at `place`. */
function copyText(text: string, twin: Element | undefined, place: number): void {
  if (twin === undefined) return;
  twin.append(text.slice(0, longestText));
  if (text.trim() !== '') twin.setAttribute(`${twinPrefix}${place}`, '');
}

function twinOf(element: Element, name: string, hook: Element | undefined, copy: Document): Element {
  const twin = hook === undefined ? copy.body : copy.createElement(safeName.test(name) ? name : 'span');
  if (name !== 'form' && element.hasAttributes()) {
    for (const attribute of carriedBy(name)) {
      const value = element.getAttribute(attribute);
      if (value !== null && !(attribute === 'id' && named.has(name))) twin.setAttribute(attribute, value);
    }
    const href = name === 'a' ? element.getAttribute('href') : null;
    if (href?.startsWith('#')) twin.setAttribute('href', href);
  }
  hook?.append(twin);
  return twin;
}

function carriedBy(name: string): readonly string[] {
  if (name === 'a') return carriedByLinks;
  return name === 'table' ? carriedByTables : carriedByAll;
}

/** A form's own properties can be hidden by its fields' names. */
function nameOf(element: Element): string {
  return element instanceof HTMLFormElement ? 'form' : element.localName;
}

function copyHead(page: Document, copy: Document): void {
  copy.documentElement.lang = Element.prototype.getAttribute.call(rootOf(page), 'lang') ?? '';
  for (const element of elementsOf(page, 'title, meta[content], script[type="application/ld+json"]')) {
    copy.head.append(copy.importNode(element, true));
  }
}
