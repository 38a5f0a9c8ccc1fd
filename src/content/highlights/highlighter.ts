import type {Span} from '../../core/articles/span';
import type {Mark} from '../marks/mark';
import type {TextMap} from '../text-map/text-map';
import type {Ground} from './ground';
import {type HighlightName, highlightOrder} from './highlight-name';
import {highlightStyles, type Look, type Wearer} from './highlight-styles';
import {Grounds} from './measure-ground';
import {NearWindow} from './near-window';
import {Ranges} from './ranges';

interface Registered {
  readonly highlight: Highlight;
  readonly ranges: readonly StaticRange[];
}

/**
 * Chromium's highlights inherit as the standard says, so that one rule for the root does for all: styling the page anew takes
 * half as long as with a rule for each element. Firefox (153) has none inherit. https://drafts.csswg.org/css-pseudo/#highlight-cascade
 */
const wearer: Wearer = CSS.supports('-moz-appearance', 'none') ? '' : ':root';

/** What is painted of an article, and on what. */
export interface Painting {
  readonly marks: readonly Mark[];
  readonly scareQuotes: readonly Span[];
  readonly map: TextMap;
  readonly ground: Ground;
  readonly look: Look;
}

/**
 * Paints marks with CSS Custom Highlights, which change nothing in the page's document: no element, no attribute, no
 * layout. The looks come with an adopted stylesheet, which no content security policy of the page's reaches.
 */
export class Highlighter {
  readonly #sheet = new CSSStyleSheet();
  /** What stands in the page's registry of ours. */
  readonly #registered = new Map<HighlightName, Registered>();
  /** What has been painted since the page came: a look more has every element of the page styled anew. */
  readonly #worn = new Set<HighlightName>();
  /** The document, and the shadow roots that marked words stand in: a sheet reaches no tree but its own. */
  #trees: readonly DocumentOrShadowRoot[] = [document];
  #styles = '';
  #look: Pick<Painting, 'ground' | 'look'> | undefined;
  #grounds = new Grounds('light');
  #painted: Ranges | undefined;
  readonly #near = new NearWindow(() => this.#paintNear());

  /** Paints these instead of what was painted before. */
  paint({marks, scareQuotes, map, ground, look}: Painting): void {
    this.#grounds = new Grounds(ground);
    const ranges = new Ranges(map, this.#grounds);
    for (const mark of marks) {
      const isOwn = mark.standing === 'own';
      ranges.add(mark, mark.isQuoted || isOwn ? 'quoted' : 'reported', mark.content);
      ranges.add(mark, 'source', mark.source);
      ranges.add(mark, 'cue', mark.cue);
      if (mark.kept !== null && !isOwn) ranges.add(mark, 'kept', mark.content);
      if (mark.kept?.state === 'changed') ranges.add(mark, 'changed', mark.content);
    }
    ranges.put(
      'hearsay-scare-quote',
      scareQuotes.flatMap(span => map.rangesOf(span)),
    );
    // After all styles are read: a sheet more makes the browser compute every element's anew.
    this.#look = {ground, look};
    this.#trees = [document, ...map.shadowRoots];
    this.#painted = ranges;
    this.#near.watch(ranges.all);
    this.#wear(ranges);
    this.#paintNear();
  }

  /** Shows one mark as being pointed at, all its parts together; `null`: none. */
  activate(mark: Mark | null, map: TextMap): void {
    const ranges = new Ranges(map, this.#grounds);
    if (mark !== null) {
      ranges.add(mark, 'active', [...mark.content, ...mark.cue]);
      ranges.add(mark, 'source-active', mark.source);
    }
    this.#wear(ranges);
    for (const name of highlightOrder.keys()) if (isActive(name)) this.#register(name, ranges.of(name));
  }

  /** Puts back what the page, or another extension, has taken from the registry or the list of sheets: both are everybody's. */
  hold(): void {
    if (this.#styles === '') return;
    for (const [name, {highlight, ranges}] of this.#registered) {
      const isWhole = CSS.highlights.get(name) === highlight && highlight.size === ranges.length;
      if (!isWhole) this.#register(name, ranges);
    }
    this.#dress(this.#styles);
  }

  /** Takes all that was painted away. */
  clear(): void {
    this.#near.clear();
    this.#painted = undefined;
    for (const name of highlightOrder.keys()) CSS.highlights.delete(name);
    this.#registered.clear();
    this.#worn.clear();
    this.#look = undefined;
    for (const tree of this.#trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter(sheet => sheet !== this.#sheet);
    this.#styles = '';
  }

  /** Marks far from the window are registered when they come near it. */
  #paintNear(): void {
    if (this.#painted === undefined) return;
    for (const name of highlightOrder.keys()) {
      if (isActive(name)) continue;
      const near = this.#painted.of(name).filter(range => this.#near.has(range));
      if (!isSame(near, this.#registered.get(name)?.ranges ?? [])) this.#register(name, near);
    }
  }

  #register(name: HighlightName, ranges: readonly StaticRange[]): void {
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      this.#registered.delete(name);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = highlightOrder.get(name) ?? 0;
    CSS.highlights.set(name, highlight);
    this.#registered.set(name, {highlight, ranges});
  }

  #wear(ranges: Ranges): void {
    if (this.#look === undefined) return;
    for (const name of ranges.worn) this.#worn.add(name);
    this.#dress(highlightStyles(this.#look.ground, this.#look.look, this.#worn, wearer));
  }

  #dress(styles: string): void {
    if (this.#styles !== styles) this.#sheet.replaceSync(styles);
    this.#styles = styles;
    // A page that sets its own list of adopted sheets drops ours.
    for (const tree of this.#trees)
      if (!tree.adoptedStyleSheets.includes(this.#sheet)) tree.adoptedStyleSheets.push(this.#sheet);
  }
}

function isActive(name: HighlightName): boolean {
  return name.endsWith('-active') || name.endsWith('-active-boxed');
}

function isSame(one: readonly StaticRange[], other: readonly StaticRange[]): boolean {
  return one.length === other.length && one.every((range, index) => range === other[index]);
}
