import type {Ground} from './palette';
import {luminanceOf, readColour} from './read-colour';

/** Relative luminance at which black and white words are equally readable: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const middle = 0.179;
/** Less opaque grounds are a veil over what lies behind them. */
const leastAlpha = 0.5;

/** What an element's text stands on: the nearest ground that is painted behind it, else what its ink implies. */
export function measureGround(element: Element): Ground {
  for (let behind: Element | null = element; behind !== null; behind = behind.parentElement) {
    const style = getComputedStyle(behind);
    const colour = readColour(style.backgroundColor);
    if (colour !== undefined && colour.alpha >= leastAlpha) return luminanceOf(colour) > middle ? 'light' : 'dark';
    // A picture's colours are not told; words on it are dark where it is light.
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break;
  }
  const ink = readColour(getComputedStyle(element).color);
  return ink !== undefined && luminanceOf(ink) > 0.5 ? 'dark' : 'light';
}
