import {parentOf} from '../dom/unclobbered';
import type {TextMap} from '../text-map/text-map';
import type {Ground} from './ground';
import {luminanceOf, readColour} from './read-colour';

/** Relative luminance at which black and white words are equally readable: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const middle = 0.179;
/** Less opaque grounds are a veil over what lies behind them. */
const leastAlpha = 0.5;

/** What an element's text stands on: the nearest ground that is painted behind it, else what its ink implies. Reads styles. */
export function measureGround(element: Element): Ground {
  for (let behind: Element | null = element; behind !== null; behind = parentOf(behind)) {
    const ground = ownGround(behind);
    if (ground === 'picture') break;
    if (ground !== 'clear') return ground;
  }
  const ink = readColour(getComputedStyle(element).color);
  return ink !== undefined && luminanceOf(ink) > 0.5 ? 'dark' : 'light';
}

/** Places of an article that are looked at: a headline or a box may stand on another ground than the rest. */
const places = 9;

/** What most of an article stands on. */
export function articleGround(map: TextMap, page: Element): Ground {
  const elements = map.someElements(places);
  const grounds = (elements.length === 0 ? [page] : elements).map(measureGround);
  return grounds.filter(ground => ground === 'dark').length * 2 > grounds.length ? 'dark' : 'light';
}

/** What an element itself paints behind its text. A picture's colours are not told; words on it are dark where it is light. */
function ownGround(element: Element): Ground | 'picture' | 'clear' {
  const style = getComputedStyle(element);
  const colour = readColour(style.backgroundColor);
  if (colour !== undefined && colour.alpha >= leastAlpha) return luminanceOf(colour) > middle ? 'light' : 'dark';
  return style.backgroundImage === 'none' || style.backgroundImage === '' ? 'clear' : 'picture';
}

/** Which of an article's elements stand on another ground than the article; each is measured once. Reads styles. */
export class Grounds {
  readonly #painted = new Map<Element, Ground | 'unknown'>();

  /** `article`: what most of it stands on. */
  constructor(private readonly article: Ground) {}

  isBoxed(element: Element | null): boolean {
    const painted = element === null ? 'unknown' : this.#measure(element);
    return painted !== 'unknown' && painted !== this.article;
  }

  #measure(element: Element): Ground | 'unknown' {
    const passed: Element[] = [];
    let found: Ground | 'unknown' | undefined;
    for (let behind: Element | null = element; behind !== null && found === undefined; behind = parentOf(behind)) {
      found = this.#painted.get(behind);
      if (found !== undefined) break;
      passed.push(behind);
      const own = ownGround(behind);
      if (own !== 'clear') found = own === 'picture' ? 'unknown' : own;
    }
    for (const clear of passed) this.#painted.set(clear, found ?? 'unknown');
    return found ?? 'unknown';
  }
}
