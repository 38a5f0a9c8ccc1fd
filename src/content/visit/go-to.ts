import type {Span} from '../../core/articles/span';
import {around, type Rectangle} from '../pointing/rectangle';
import {rectanglesOf} from '../pointing/rectangles-of';
import type {TextMap} from '../text-map/text-map';

/** Of the window's height: words above or below this band are brought into its upper third. */
const band = {top: 0.12, bottom: 0.7, goal: 0.3};

/** Brings words into the window, at once: smooth scrolling past paragraphs helps nobody find a place. */
export function goTo(map: TextMap, span: Span): void {
  const ranges = map.rangesOf(span);
  const home = ranges[0]?.startContainer.parentElement;
  if (home == null || isInBand(around(rectanglesOf(ranges)))) return;
  // Scrolls whatever scrolls around it, the window and boxes alike.
  Element.prototype.scrollIntoView.call(home, {block: 'center', inline: 'nearest', behavior: 'instant'});
  const words = around(rectanglesOf(ranges));
  if (words !== undefined && !isInBand(words))
    scrollBy({top: words.top - innerHeight * band.goal, behavior: 'instant'});
}

function isInBand(words: Rectangle | undefined): boolean {
  return words !== undefined && words.top >= innerHeight * band.top && words.bottom <= innerHeight * band.bottom;
}
