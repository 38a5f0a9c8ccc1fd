import type {MessageKey} from '../../ui/message-key';
import {failureKey} from '../../ui/notices/failure-key';
import {bringDrawing} from '../drawing/bring-drawing';
import {findDrawing} from '../drawing/drawing';
import type {Mark} from '../marks/mark';

/** A card that was asked for before the script was there that draws it: the last one, for as long as it is wanted. */
export class AwaitedCard {
  #now: {readonly mark: Mark | null; readonly isPointed: boolean} | null = null;

  /** `tell`: says why it cannot come. */
  constructor(private readonly tell: (why: MessageKey) => void) {}

  /** Whether what draws is still to come; shows the card then. `isPointed`: it comes by pointing at its mark, and goes by pointing away. */
  mustWait(mark: Mark | null, isPointed: boolean, show: () => void): boolean {
    if (findDrawing() !== undefined) return false;
    const asked = {mark, isPointed};
    this.#now = asked;
    bringDrawing().then(
      () => this.#now === asked && show(),
      error => this.#now === asked && this.tell(failureKey(error, 'failedHint')),
    );
    return true;
  }

  /** The pointer is upon this mark now. */
  pointAt(mark: Mark | null): void {
    if (this.#now?.isPointed === true && this.#now.mark !== mark) this.#now = null;
  }

  forget(): void {
    this.#now = null;
  }
}
