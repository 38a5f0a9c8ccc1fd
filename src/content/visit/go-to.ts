import type {Span} from '../../core/articles/span';
import {around, type Rectangle} from '../pointing/rectangle';
import {rectanglesOf} from '../pointing/rectangles-of';
import {shownWindow, windowsAround} from '../pointing/shown-window';
import type {TextMap} from '../text-map/text-map';

/** Of the window's height: words above or below this band are brought into its upper third. */
const band = {top: 0.12, bottom: 0.7, goal: 0.3};

/** Brings words into the window, at once: smooth scrolling past paragraphs helps nobody find a place. */
export function goTo(map: TextMap, span: Span): void {
  const ranges = map.rangesOf(span);
  const home = ranges[0]?.startContainer.parentElement;
  const before = around(rectanglesOf(ranges));
  if (home == null || (before !== undefined && isInBand(before))) return;
  // Scrolls whatever scrolls around it, the window and boxes alike.
  Element.prototype.scrollIntoView.call(home, {block: 'center', inline: 'nearest', behavior: 'instant'});
  // A frame that is as high as its text has nothing to scroll: the page around it does then.
  let isThere = isInBand;
  for (const view of windowsAround()) {
    const words = around(rectanglesOf(ranges));
    if (words === undefined || isThere(words)) return;
    view.scrollBy({top: words.top - heightAt(band.goal), behavior: 'instant'});
    isThere = isShown;
  }
}

function isInBand(words: Rectangle): boolean {
  return words.top >= heightAt(band.top) && words.bottom <= heightAt(band.bottom);
}

function isShown(words: Rectangle): boolean {
  return words.top >= heightAt(0) && words.bottom <= heightAt(1);
}

/** Where so large a share of what is shown of the window is above. */
function heightAt(share: number): number {
  const {top, bottom} = shownWindow();
  return top + (bottom - top) * share;
}
