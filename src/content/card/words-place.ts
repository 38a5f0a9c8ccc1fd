import {around, type Rectangle} from '../pointing/rectangle';
import {shownWindow} from '../pointing/shown-window';

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
  const window = shownWindow();
  const isSeen = ({top, bottom, left, right}: Rectangle) =>
    bottom > window.top && top < window.bottom && right > window.left && left < window.right;
  const seen = lines.filter(isSeen);
  const words = around(seen);
  const wanted = pointed === null ? undefined : lines[pointed];
  const line = wanted !== undefined && isSeen(wanted) ? wanted : seen[0];
  return words === undefined || line === undefined ? undefined : {words, line};
}
