import type {Words} from '../../ui/words';
import type {CardDeeds, CardView} from '../card/view/card-view';
import type {OverviewDeeds, OverviewView} from '../overview/view/overview-view';

/**
 * What draws our own surfaces on an article's page. It is a script of its own, which the background starts right after
 * the content script and in the same world: the page's thread reads the article before it parses a library for views.
 */
export interface Drawing {
  /** The styles of each surface's root. */
  readonly cardStyles: string;
  readonly overviewStyles: string;
  /** Draws a card on a stage of ours, or what has changed on it. */
  drawCard(stage: Element, words: Words, view: CardView, deeds: CardDeeds): void;
  /** Draws the legend and the printed key. */
  drawOverview(stage: Element, words: Words, view: OverviewView, deeds: OverviewDeeds): void;
  /** Takes away what was drawn. Notes that wait to be stored are stored. */
  clear(stage: Element): void;
}

/** Where the two scripts meet. The page's own scripts live in another world and see none of it. */
const place = Symbol.for('hearsay.drawing');

export function offerDrawing(drawing: Drawing): void {
  Reflect.set(globalThis, place, drawing);
}

/** Throws when the other script has not run: both are started by one call, and nothing is drawn before the background has answered. */
export function findDrawing(): Drawing {
  const there: unknown = Reflect.get(globalThis, place);
  if (!isDrawing(there)) throw new Error('The script that draws has not been started.');
  return there;
}

/** Of the same build: the browser keeps each version's scripts in a world of their own. */
function isDrawing(value: unknown): value is Drawing {
  return typeof value === 'object' && value !== null && 'drawCard' in value && 'clear' in value;
}
