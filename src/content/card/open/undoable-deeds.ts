import {fieldsSeen} from '../../../core/annotations/merging/fields-seen';
import type {Span} from '../../../core/articles/span';
import type {AnnotationChanges} from '../../../messaging/contract';
import type {UndoKey} from '../view/card-view';
import type {DeedHistory} from './deed-history';
import type {Keeper} from './keeper';

/** What the reader does with the words of a card, each so that it can be taken back. Rejects when it was not stored. */
export class UndoableDeeds {
  constructor(
    private readonly keeper: Keeper,
    private readonly history: DeedHistory,
  ) {}

  /** What would be taken back; `null`: nothing. */
  get next(): UndoKey | null {
    return this.history.last(this.#id)?.what ?? null;
  }

  async change(what: UndoKey, changes: AnnotationChanges): Promise<void> {
    const before = this.keeper.annotation;
    const seen = before === null ? {} : fieldsSeen(before, changes);
    await this.keeper.change(changes, seen);
    this.#remember(what, before === null ? keeper => keeper.remove() : keeper => keeper.change(seen, changes));
  }

  /** @param before the words as they are now */
  async choose(before: readonly Span[], spans: readonly Span[]): Promise<void> {
    const wasKept = this.keeper.annotation !== null;
    await this.keeper.choose(spans);
    this.#remember('undoWords', keeper => (wasKept ? keeper.choose(before) : keeper.remove()));
  }

  async undo(): Promise<void> {
    const deed = this.history.last(this.#id);
    if (deed === undefined) return;
    await deed.undo(this.keeper);
    this.history.drop(deed);
  }

  get #id() {
    return this.keeper.annotation?.id;
  }

  #remember(what: UndoKey, undo: (keeper: Keeper) => Promise<void>): void {
    const id = this.#id;
    if (id !== undefined) this.history.add({what, id, undo});
  }
}
