import type {AnnotationId} from '../../../core/annotations/annotation';
import type {UndoKey} from '../view/card-view';
import type {Keeper} from './keeper';

/** How long a deed can be taken back, in milliseconds, and how many of the last. */
const lastsMs = 10 * 60_000;
const most = 50;

/** What the reader did with some words, and how it is taken back by whoever keeps them then. */
export interface Deed {
  readonly what: UndoKey;
  readonly id: AnnotationId;
  undo(keeper: Keeper): Promise<void>;
}

/** The last deeds on a page, which outlive the cards that they were done on. */
export class DeedHistory {
  #deeds: readonly (Deed & {readonly at: number})[] = [];

  add(deed: Deed): void {
    this.#deeds = [...this.#deeds, {...deed, at: performance.now()}].slice(-most);
  }

  /** The last deed to an annotation that can still be taken back. */
  last(id: AnnotationId | undefined): Deed | undefined {
    const now = performance.now();
    return this.#deeds.findLast(deed => deed.id === id && now - deed.at < lastsMs);
  }

  /** It was taken back. */
  drop(deed: Deed): void {
    this.#deeds = this.#deeds.filter(other => other !== deed);
  }
}
