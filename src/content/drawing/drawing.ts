import type {Words} from '../../ui/words';
import type {CardSubject, CardSurroundings, OpenCard} from '../card/open/open-card';
import type {CardDeeds, CardView} from '../card/view/card-view';

/**
 * What makes cards on an article's page, and draws them. It is a script of its own, with the library for views: the page's
 * thread parses it when the reader moves, and on a page that nobody points at it never does.
 */
export interface Drawing {
  /** The styles of what is drawn. */
  readonly styles: string;
  /** A card that is open, drawn or not. */
  open(subject: CardSubject, surroundings: CardSurroundings): OpenCard;
  /** Draws a card on a stage of ours, or what has changed on it. */
  draw(stage: Element, words: Words, view: CardView, deeds: CardDeeds): void;
  /** Takes away what was drawn. Notes that wait to be stored are stored. */
  clear(stage: Element): void;
}

/** Where the two scripts meet. The page's own scripts live in another world and see none of it. */
const place = Symbol.for('hearsay.drawing');

export function offerDrawing(drawing: Drawing): void {
  Reflect.set(globalThis, place, drawing);
}

/** `undefined`: the other script has not run yet. */
export function findDrawing(): Drawing | undefined {
  const there: unknown = Reflect.get(globalThis, place);
  return isDrawing(there) ? there : undefined;
}

/** Throws when the other script has not run: nothing is opened before. */
export function drawingHere(): Drawing {
  const drawing = findDrawing();
  if (drawing === undefined) throw new Error('The script that draws has not come yet.');
  return drawing;
}

/** Of the same build: the browser keeps each version's scripts in a world of their own. */
function isDrawing(value: unknown): value is Drawing {
  return typeof value === 'object' && value !== null && 'draw' in value && 'clear' in value;
}
