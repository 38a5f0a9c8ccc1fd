import type {Rectangle} from '../pointing/rectangle';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** What is longer scrolls. */
  readonly maxHeight: number;
}

/** CSS pixels between the card and the words, and the card and the window's edge. */
const gap = 8;
/** Lower, a card is better beside the words than under or over them; and lower still, it shows nothing of use. */
const comfortableHeight = 280;
const leastHeight = 96;

/**
 * Where the card stands: in the window, beside `words` and never on them – below, else above, else to a side. Only when
 * the words leave room on no side it keeps clear of the line that is pointed at, `line`, alone.
 */
export function placeCard(words: Rectangle, line: Rectangle, card: Size, window: Size): CardPlace {
  return (
    findUnderOrOver(words, line, card, window, Math.min(card.height, comfortableHeight)) ??
    findBeside(words, line, card, window) ??
    findUnderOrOver(words, line, card, window, leastHeight) ??
    findUnderOrOver(line, line, card, window, 0) ?? {left: gap, top: gap, maxHeight: window.height - 2 * gap}
  );
}

function findUnderOrOver(
  words: Rectangle,
  line: Rectangle,
  card: Size,
  window: Size,
  least: number,
): CardPlace | undefined {
  const under = window.height - gap - (words.bottom + gap);
  const over = words.top - gap - gap;
  const left = clamp(line.left, gap, window.width - card.width - gap);
  const isUnder = under >= Math.min(card.height, least) && (under >= card.height || under >= over);
  if (isUnder) return {left, top: words.bottom + gap, maxHeight: under};
  if (over >= Math.min(card.height, least)) {
    return {left, top: words.top - gap - Math.min(card.height, over), maxHeight: over};
  }
  return under >= least && under > 0 ? {left, top: words.bottom + gap, maxHeight: under} : undefined;
}

function findBeside(words: Rectangle, line: Rectangle, card: Size, window: Size): CardPlace | undefined {
  const maxHeight = window.height - 2 * gap;
  const top = clamp(line.top, gap, window.height - Math.min(card.height, maxHeight) - gap);
  if (words.right + gap + card.width + gap <= window.width) return {left: words.right + gap, top, maxHeight};
  if (words.left - gap - card.width - gap >= 0) return {left: words.left - gap - card.width, top, maxHeight};
  return undefined;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
