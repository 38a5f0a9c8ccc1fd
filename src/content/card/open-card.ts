import type {Correction} from '../../core/annotations/annotation';
import {placesOf} from '../../core/annotations/content-of';
import {keepStatement} from '../../core/annotations/keep-statement';
import {fieldsSeen} from '../../core/annotations/merging/fields-seen';
import type {Article} from '../../core/articles/article';
import type {Span} from '../../core/articles/span';
import {wordsOf} from '../../core/articles/span';
import type {AnnotationChanges, LocatedAnnotation} from '../../messaging/contract';
import {failureKey} from '../../ui/notices/failure-key';
import type {Mark} from '../marks/mark';
import {Keeper} from './keeper';
import type {CardDeeds, CardView} from './view/card-view';

/** What a card is opened on: a mark of the page, or words that the reader selected. */
export interface CardSubject {
  readonly article: Article;
  readonly mark: Mark | null;
  readonly spans: readonly Span[];
  /** A bigger mark around this one. */
  readonly outer: Mark | null;
}

/** What the card needs to know of the page when it shows itself. */
export interface CardSurroundings {
  /** Whether the extension is still there to be asked. */
  isAlive(): boolean;
  annotations(): readonly LocatedAnnotation[];
  redraw(): void;
  /** A note could not be stored after the card had gone: it comes back with the reader's words. */
  reopen(card: OpenCard): void;
  close(): void;
  openOn(mark: Mark): void;
}

/** One card while it is open: what it shows, and what becomes of the reader's deeds. */
export class OpenCard implements CardDeeds {
  readonly keeper: Keeper;
  #mark: Mark | null;
  #failure: CardView['failure'] = null;
  #unsavedNote: CardView['unsavedNote'] = null;
  #isClosed = false;
  readonly #wasOutlived: boolean;

  constructor(
    readonly subject: CardSubject,
    private readonly around: CardSurroundings,
  ) {
    const {article, mark, spans} = subject;
    this.#wasOutlived = !around.isAlive();
    const statement =
      mark?.kept?.annotation.statement ??
      (mark?.detected === null || mark === null ? null : keepStatement(article.text, mark.detected.statement));
    this.#mark = mark;
    this.keeper = new Keeper({article, spans, statement}, mark?.kept?.annotation ?? null);
  }

  get mark(): Mark | null {
    return this.#mark;
  }

  /** The card is taken away; its note may still be on its way to the background. */
  leave(): void {
    this.#isClosed = true;
  }

  /** The page's marks were made anew: follows its own. */
  follow(marks: readonly Mark[]): void {
    const id = this.keeper.annotation?.id;
    const found = marks.find(mark =>
      id === undefined ? isOnSameWords(mark, this.subject.spans) : mark.kept?.annotation.id === id,
    );
    if (found !== undefined) this.#mark = found;
    if (found?.kept != null) this.keeper.annotation = found.kept.annotation;
  }

  view(): CardView {
    const {article, spans, outer} = this.subject;
    const {annotation, removed, words} = this.keeper;
    const kept = this.#mark?.kept ?? null;
    const annotations = this.around.annotations();
    return {
      key: spans.map(({start, end}) => `${start}-${end}`).join(' '),
      standing: annotation?.correction?.attribution ?? words.statement?.attribution ?? 'own',
      words: spans.map(span => wordsOf(article.text, span)),
      statement: words.statement,
      annotation,
      located: kept !== null && kept.annotation.id === annotation?.id ? kept : null,
      wasRemoved: removed !== null,
      collisions: this.keeper.collisions,
      // Words that the reader has begun to write stay where they are.
      isOutlived: this.#wasOutlived,
      failure: this.#failure,
      unsavedNote: this.#unsavedNote,
      gone: this.subject.mark === null && annotation === null ? annotations.filter(({state}) => state === 'gone') : [],
      canStepOut: outer !== null,
      knownTags: [...new Set(annotations.flatMap(({annotation: {tags}}) => tags))].sort((a, b) => a.localeCompare(b)),
    };
  }

  readonly keep = () => this.#change({});
  readonly flag: CardDeeds['flag'] = flag => this.#change({flag});
  readonly tag: CardDeeds['tag'] = tags => this.#change({tags});
  readonly correct = (correction: Correction | null) => this.#change({correction});
  readonly remove = () => void this.#try(this.keeper.remove());
  readonly restore = () => void this.#try(this.keeper.restore());
  readonly close = () => this.around.close();

  readonly note: CardDeeds['note'] = async (note, seen) => {
    try {
      await this.keeper.change({note}, {note: seen});
      this.#unsavedNote = null;
      this.#failure = null;
      this.around.redraw();
      return this.keeper.annotation?.note ?? note;
    } catch (error) {
      this.#failure = failureKey(error);
      // While the card is there, the field itself says so and keeps the words.
      if (this.#isClosed) {
        this.#unsavedNote = {note, seen};
        this.#isClosed = false;
        this.around.reopen(this);
      }
      throw error;
    }
  };

  readonly acceptChange = () => {
    const kept = this.#mark?.kept;
    if (kept != null) void this.#try(this.keeper.replace(kept.annotation.id, placesOf(kept)));
  };

  readonly findAgain = (gone: LocatedAnnotation) =>
    void this.#try(this.keeper.replace(gone.annotation.id, this.subject.spans));

  readonly stepOut = () => {
    if (this.subject.outer !== null) this.around.openOn(this.subject.outer);
  };

  #change(changes: AnnotationChanges): void {
    const {annotation} = this.keeper;
    void this.#try(this.keeper.change(changes, annotation === null ? {} : fieldsSeen(annotation, changes)));
  }

  async #try(deed: Promise<void>): Promise<void> {
    try {
      await deed;
      this.#failure = null;
    } catch (error) {
      this.#failure = failureKey(error);
    }
    this.around.redraw();
  }
}

function isOnSameWords(mark: Mark, spans: readonly Span[]): boolean {
  return (
    mark.content.length === spans.length &&
    mark.content.every((span, index) => span.start === spans[index]?.start && span.end === spans[index]?.end)
  );
}
