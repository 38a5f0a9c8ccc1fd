import type {Span} from '../../core/articles/span';
import type {Mark} from '../marks/mark';
import type {TextMap} from '../text-map/text-map';
import {type HighlightName, highlightName, highlightNames, parts} from './highlight-name';
import {highlightStyles} from './highlight-styles';
import type {Ground} from './palette';

/**
 * Paints marks with CSS Custom Highlights, which change nothing in the page's document: no element, no attribute, no
 * layout. The looks come with an adopted stylesheet, which no content security policy of the page's reaches.
 */
export class Highlighter {
  readonly #sheet = new CSSStyleSheet();
  #ground: Ground | undefined;

  /** Paints these instead of what was painted before. */
  paint(marks: readonly Mark[], scareQuotes: readonly Span[], map: TextMap, ground: Ground): void {
    this.#dress(ground);
    const ranges = new Map<HighlightName, StaticRange[]>();
    const add = (name: HighlightName, spans: readonly Span[]) => {
      const list = ranges.get(name) ?? [];
      for (const span of spans) list.push(...map.rangesOf(span));
      ranges.set(name, list);
    };
    for (const mark of marks) {
      const isOwn = mark.standing === 'own';
      add(highlightName(mark.standing, mark.isQuoted || isOwn ? 'quoted' : 'reported'), mark.content);
      add(highlightName(mark.standing, 'source'), mark.source);
      add(highlightName(mark.standing, 'cue'), mark.cue);
      if (mark.kept !== null && !isOwn) add(highlightName(mark.standing, 'kept'), mark.content);
      if (mark.kept?.state === 'changed') add(highlightName(mark.standing, 'changed'), mark.content);
    }
    add('hearsay-scare-quote', scareQuotes);
    for (const name of highlightNames) {
      if (!name.endsWith('-active')) register(name, ranges.get(name) ?? []);
    }
  }

  /** Shows one mark as being pointed at, all its parts together; `null`: none. */
  activate(mark: Mark | null, map: TextMap): void {
    for (const name of highlightNames) if (name.endsWith('-active')) CSS.highlights.delete(name);
    if (mark === null) return;
    const spans = [...mark.content, ...mark.source, ...mark.cue];
    register(
      highlightName(mark.standing, 'active'),
      spans.flatMap(span => map.rangesOf(span)),
    );
  }

  /** Takes all that was painted away. */
  clear(): void {
    for (const name of highlightNames) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== this.#sheet);
    this.#ground = undefined;
  }

  #dress(ground: Ground): void {
    if (this.#ground !== ground) this.#sheet.replaceSync(highlightStyles(ground));
    this.#ground = ground;
    // A page that sets its own list of adopted sheets drops ours.
    if (!document.adoptedStyleSheets.includes(this.#sheet)) document.adoptedStyleSheets.push(this.#sheet);
  }
}

function register(name: HighlightName, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  // A later part is painted over an earlier one.
  highlight.priority = parts.findIndex(part => name.endsWith(`-${part}`));
  CSS.highlights.set(name, highlight);
}
