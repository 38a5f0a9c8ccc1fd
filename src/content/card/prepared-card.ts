import {bringDrawing} from '../drawing/bring-drawing';
import type {Mark} from '../marks/mark';
import type {OpenCard} from './open/open-card';

/** Milliseconds after which a card is drawn on a page that never rests: before the pointer has rested on its mark. */
const latestMs = 200;

/** The card of the mark that the pointer has come upon: drawn while the page's thread is idle, before it is asked for. */
export class PreparedCard {
  #mark: Mark | null = null;
  #card: OpenCard | null = null;
  #idle = 0;

  constructor(private readonly draw: (mark: Mark) => OpenCard | null) {}

  /** `null`: the pointer has gone on, or what is known of the mark has changed. */
  expect(mark: Mark | null): void {
    if (mark !== null && mark === this.#mark) return;
    cancelIdleCallback(this.#idle);
    this.#mark = mark;
    this.#card = null;
    if (mark === null) return;
    bringDrawing().then(
      () => mark === this.#mark && this.#drawWhenIdle(mark),
      () => undefined,
    );
  }

  #drawWhenIdle(mark: Mark): void {
    cancelIdleCallback(this.#idle);
    this.#idle = requestIdleCallback(
      () => {
        this.#card = this.draw(mark);
      },
      {timeout: latestMs},
    );
  }

  /** The card that is to be shown now, if it is drawn. */
  take(mark: Mark | null): OpenCard | null {
    const card = mark === this.#mark ? this.#card : null;
    this.expect(null);
    return card;
  }
}
