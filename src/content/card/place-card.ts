import type {Rectangle} from '../pointing/rectangle';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card stands from its words. */
export type Side = 'under' | 'over' | 'beside';

export interface CardPlace {
  readonly side: Side;
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
 * @param before the side that it stands on: it stays there while it is comfortable, also when it grows under the reader's hand
 */
export function placeCard(
  words: Rectangle,
  line: Rectangle,
  card: Size,
  window: Size,
  before: Side | null = null,
): CardPlace {
  const find = (around: Rectangle, least: number) => findUnderOrOver(around, line, card, window, least, before);
  const corner = {side: 'beside', left: gap, top: gap, maxHeight: window.height - 2 * gap} as const;
  return (
    find(words, Math.min(card.height, comfortableHeight)) ??
    findBeside(words, line, card, window) ??
    find(words, leastHeight) ??
    find(line, 0) ??
    corner
  );
}

function findUnderOrOver(
  words: Rectangle,
  line: Rectangle,
  card: Size,
  window: Size,
  least: number,
  before: Side | null,
): CardPlace | undefined {
  const under = window.height - gap - (words.bottom + gap);
  const over = words.top - gap - gap;
  const left = clamp(line.left, gap, window.width - card.width - gap);
  const enough = Math.min(card.height, least);
  const below = {side: 'under', left, top: words.bottom + gap, maxHeight: under} as const;
  const above = {side: 'over', left, top: words.top - gap - Math.min(card.height, over), maxHeight: over} as const;
  if (before === 'over' && over >= enough) return above;
  if (under >= enough && (before === 'under' || under >= card.height || under >= over)) return below;
  if (over >= enough) return above;
  return under >= least && under > 0 ? below : undefined;
}

function findBeside(words: Rectangle, line: Rectangle, card: Size, window: Size): CardPlace | undefined {
  const maxHeight = window.height - 2 * gap;
  const top = clamp(line.top, gap, window.height - Math.min(card.height, maxHeight) - gap);
  const [right, left] = [words.right + gap, words.left - gap - card.width];
  if (right + card.width + gap <= window.width) return {side: 'beside', left: right, top, maxHeight};
  return left - gap >= 0 ? {side: 'beside', left, top, maxHeight} : undefined;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
