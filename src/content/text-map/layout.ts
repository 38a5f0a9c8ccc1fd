import type {WhiteSpace} from './page-block';

/** How an element takes part in the flow of the text. */
export interface Layout {
  /** `outside`: its text stands somewhere else on the page than in the line, or is not to be seen. */
  readonly flow: 'inline' | 'block' | 'outside';
  /** Under `visibility: hidden` an element's children may still be shown. */
  readonly isVisible: boolean;
  readonly whiteSpace: WhiteSpace;
}

/** Elements that stand in a line, whatever a page makes of them: a floated `<span>` is a drop cap. */
const inlineElements: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/**
 * How an element lies, by its computed style; what only matters to text that stands directly in it is read when it is
 * asked for. Reads only: batch the calls, and the browser lays out at most once.
 */
export function readLayout(element: Element): Layout {
  const style = getComputedStyle(element);
  return {
    flow: readFlow(element, style),
    get isVisible() {
      return style.visibility === 'visible' || style.visibility === '';
    },
    get whiteSpace() {
      return readWhiteSpace(style);
    },
  };
}

function readFlow(element: Element, style: CSSStyleDeclaration): Layout['flow'] {
  const display = style.display;
  if (display === 'none') return 'outside';
  const isOutOfFlow = style.position === 'absolute' || style.position === 'fixed';
  if (isOutOfFlow && isOutOfSight(style)) return 'outside';
  if (display === '' || display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) {
    return 'inline';
  }
  if (!inlineElements.has(element.localName)) return 'block';
  // A float or a positioned box is a block to the browser; to the reader the one is a drop cap, the other a tip.
  if (style.float !== 'none' && style.float !== '') return 'inline';
  return isOutOfFlow ? 'outside' : 'block';
}

/**
 * Text for screen readers only is clipped to nothing, shrunk to a pixel, or moved far off the page:
 * https://www.w3.org/WAI/tutorials/forms/labels/#note-on-hiding-elements
 */
function isOutOfSight(style: CSSStyleDeclaration): boolean {
  const isClipped = /^rect\(\s*[01](px)?[, ]/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath);
  const isTiny = pixels(style.width) <= 1 && pixels(style.height) <= 1;
  const isFarOff = pixels(style.left) < -900 || pixels(style.top) < -900 || pixels(style.textIndent) < -900;
  return isClipped || isTiny || isFarOff;
}

/** CSS pixels; infinite where a length is not one. */
function pixels(length: string): number {
  return length.endsWith('px') ? Number.parseFloat(length) : Number.POSITIVE_INFINITY;
}

function readWhiteSpace(style: CSSStyleDeclaration): WhiteSpace {
  const value = style.whiteSpace;
  if (value.startsWith('pre-line') || value.startsWith('preserve-breaks')) return 'keep-breaks';
  if (value.startsWith('pre') || value.startsWith('break-spaces')) return 'keep';
  return 'collapse';
}
