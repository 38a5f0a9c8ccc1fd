import {around, type Rectangle} from '../pointing/rectangle';

/** Where the words of a card are that the window shows, and the line among them that it stands at. */
export interface WordsPlace {
  readonly words: Rectangle;
  readonly line: Rectangle;
}

/**
 * @param lines of the words, in the window or not
 * @param pointed which of them is pointed at: while it is to be seen, the card stands there, else at the first that is
 * @returns `undefined` when all have left the window
 */
export function placeOfWords(lines: readonly Rectangle[], pointed: number | null): WordsPlace | undefined {
  const seen = lines.filter(isInWindow);
  const words = around(seen);
  const wanted = pointed === null ? undefined : lines[pointed];
  const line = wanted !== undefined && isInWindow(wanted) ? wanted : seen[0];
  return words === undefined || line === undefined ? undefined : {words, line};
}

function isInWindow({top, bottom, left, right}: Rectangle): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
