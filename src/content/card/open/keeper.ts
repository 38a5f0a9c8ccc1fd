import type {Annotation, AnnotationId, KeptStatement} from '../../../core/annotations/annotation';
import {annotationIdFrom} from '../../../core/annotations/annotation-id';
import type {Collision} from '../../../core/annotations/merging/merge-written';
import type {Article} from '../../../core/articles/article';
import type {Span} from '../../../core/articles/span';
import type {callBackground} from '../../../messaging/call-background';
import type {AnnotationChanges} from '../../../messaging/contract';
import {randomUuid} from './random-uuid';

export type AskBackground = typeof callBackground;

/** The words that a card speaks of, as they would be kept. */
export interface KeptWords {
  readonly article: Article;
  readonly spans: readonly Span[];
  /** `null`: a highlight of the reader's own. */
  readonly statement: KeptStatement | null;
}

/**
 * Keeps the words of one card, and what the reader says of them, in the order in which it was said. Every promise
 * resolves when the background has stored it, and rejects when it could not.
 */
export class Keeper {
  /** As it is stored; `null`: not kept. */
  annotation: Annotation | null;
  /** What was changed elsewhere just before the last change here. */
  collisions: readonly Collision[] = [];
  /** What the reader removed last, while it can be undone. */
  removed: Annotation | null = null;
  readonly #words: KeptWords;
  readonly #ask: AskBackground;
  /** Stays the same when keeping fails and is tried again, so that it is kept once. */
  #newId = annotationIdFrom(randomUuid());
  #last: Promise<unknown> = Promise.resolve();

  constructor(words: KeptWords, annotation: Annotation | null, ask: AskBackground) {
    this.#words = words;
    this.#ask = ask;
    this.annotation = annotation;
  }

  get words(): KeptWords {
    return this.#words;
  }

  /** Keeps the words if they are not kept, and changes what the reader says of them, who saw `seen` in the same fields. */
  change(changes: AnnotationChanges, seen: AnnotationChanges): Promise<void> {
    return this.#inTurn(async () => {
      if (this.annotation === null) this.annotation = await this.#keep(changes);
      else {
        const {id} = this.annotation;
        const merged = await this.#ask('changeAnnotation', {call: randomUuid(), id, changes, seen});
        this.annotation = merged.annotation;
        this.collisions = merged.collisions;
      }
      this.removed = null;
    });
  }

  remove(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.annotation === null) return;
      this.removed = await this.#ask('deleteAnnotation', {id: this.annotation.id});
      this.annotation = null;
      this.#newId = annotationIdFrom(randomUuid());
    });
  }

  restore(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.removed === null) return;
      this.annotation = await this.#ask('restoreAnnotation', {id: this.removed.id});
      this.removed = null;
    });
  }

  /** The reader says where the words begin and end. Keeps them as they were before, if they are not kept. */
  choose(spans: readonly Span[]): Promise<void> {
    return this.#inTurn(async () => {
      this.annotation ??= await this.#keep({});
      await this.#replace(this.annotation.id, spans, true);
      this.removed = null;
    });
  }

  /** An annotation means these words from now on: the reader accepts a change, or found the words again. */
  replace(id: AnnotationId, spans: readonly Span[]): Promise<void> {
    return this.#inTurn(() => this.#replace(id, spans, false));
  }

  async #replace(id: AnnotationId, spans: readonly Span[], isExtent: boolean): Promise<void> {
    const {article} = this.#words;
    this.annotation = await this.#ask('replaceAnnotation', {id, article, spans, isExtent});
  }

  #keep(changes: AnnotationChanges): Promise<Annotation> {
    const {article, spans, statement} = this.#words;
    const blank = {correction: null, flag: null, note: '', tags: [], colour: null};
    return this.#ask('saveAnnotation', {
      article,
      draft: {id: this.#newId, spans, statement, ...blank, ...changes},
    });
  }

  /** One after the other: a note that is written while its words are being kept must find them kept. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }
}
