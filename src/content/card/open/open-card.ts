import {placesOf} from '../../../core/annotations/content-of';
import {keepStatement} from '../../../core/annotations/keep-statement';
import type {Article} from '../../../core/articles/article';
import type {Span} from '../../../core/articles/span';
import type {Speaker} from '../../../core/speakers/speaker';
import type {LocatedAnnotation} from '../../../messaging/contract';
import {failureKey} from '../../../ui/notices/failure-key';
import type {Mark} from '../../marks/mark';
import type {CardDeeds, CardView} from '../view/card-view';
import type {ExtentView} from '../view/correct/extent-view';
import type {DeedHistory} from './deed-history';
import {type AskBackground, Keeper} from './keeper';
import {UndoableDeeds} from './undoable-deeds';

/** What a card is opened on: a mark of the page, or words that the reader selected. */
export interface CardSubject {
  readonly article: Article;
  readonly mark: Mark | null;
  readonly spans: readonly Span[];
  /** A bigger mark around this one. */
  readonly outer: Mark | null;
  /** The mark that the reader stepped out of to come here. */
  readonly inner: Mark | null;
}

/** What the card needs to know of the page when it shows itself. */
export interface CardSurroundings {
  readonly history: DeedHistory;
  /** Asks the background. */
  readonly ask: AskBackground;
  /** Whether the extension is still there to be asked. */
  isAlive(): boolean;
  annotations(): readonly LocatedAnnotation[];
  speakers(): readonly Speaker[];
  tags(): readonly string[];
  askTags(): void;
  viewExtent(spans: readonly Span[]): ExtentView | null;
  findOffset(x: number, y: number): number | undefined;
  redraw(): void;
  /** A note could not be stored after the card had gone: it comes back with the reader's words. */
  reopen(card: OpenCard): void;
  close(): void;
  step(direction: 'out' | 'in'): void;
}

/** One card while it is open: what it shows, and what becomes of the reader's deeds. */
export class OpenCard implements CardDeeds {
  readonly keeper: Keeper;
  readonly #undoable: UndoableDeeds;
  #mark: Mark | null;
  #failure: CardView['failure'] = null;
  #unsavedNote: CardView['unsavedNote'] = null;
  #isClosed = false;
  /** The words that the reader is choosing instead of those that are marked. */
  #choosing: readonly Span[] | null = null;
  readonly #wasOutlived: boolean;

  constructor(
    readonly subject: CardSubject,
    private readonly around: CardSurroundings,
  ) {
    const {article, mark, spans} = subject;
    this.#wasOutlived = !around.isAlive();
    const statement =
      mark?.kept?.annotation.statement ??
      (mark?.detected == null ? null : keepStatement(article.text, mark.detected.statement));
    this.#mark = mark;
    this.keeper = new Keeper({article, spans, statement}, mark?.kept?.annotation ?? null, around.ask);
    this.#undoable = new UndoableDeeds(this.keeper, around.history);
  }

  get mark(): Mark | null {
    return this.#mark;
  }

  get choosing(): readonly Span[] | null {
    return this.#choosing;
  }

  /** The words that it speaks of, as they stand now. */
  get spans(): readonly Span[] {
    return this.#mark?.content ?? this.subject.spans;
  }

  /** The card is taken away; its note may still be on its way to the background. */
  leave(): void {
    this.#isClosed = true;
  }

  /** The page's marks were made anew: follows its own. */
  follow(marks: readonly Mark[]): void {
    const id = this.keeper.annotation?.id;
    const found = marks.find(mark =>
      id === undefined ? isOnSameWords(mark, this.spans) : mark.kept?.annotation.id === id,
    );
    if (found !== undefined) this.#mark = found;
    if (found?.kept != null) this.keeper.annotation = found.kept.annotation;
  }

  view(): CardView {
    const {article, spans, outer, inner, mark} = this.subject;
    const {annotation, removed, words} = this.keeper;
    const kept = this.#mark?.kept ?? null;
    const gone =
      mark === null && annotation === null ? this.around.annotations().filter(({state}) => state === 'gone') : [];
    return {
      key: spans.map(({start, end}) => `${start}-${end}`).join(' '),
      standing: annotation?.correction?.attribution ?? words.statement?.attribution ?? 'own',
      article,
      spans: this.spans,
      statement: words.statement,
      annotation,
      located: kept !== null && kept.annotation.id === annotation?.id ? kept : null,
      wasRemoved: removed !== null,
      undoable: this.#undoable.next,
      collisions: this.keeper.collisions,
      // Words that the reader has begun to write stay where they are.
      isOutlived: this.#wasOutlived,
      failure: this.#failure,
      unsavedNote: this.#unsavedNote,
      gone,
      canStepOut: outer !== null,
      canStepIn: inner !== null,
      knownTags: this.around.tags(),
      speakers: this.around.speakers(),
      extent: this.#choosing === null ? null : this.around.viewExtent(this.#choosing),
    };
  }

  readonly keep = () => this.#try(this.#undoable.change('undoKeep', {}));
  readonly flag: CardDeeds['flag'] = flag => this.#try(this.#undoable.change('undoFlag', {flag}));
  readonly tag: CardDeeds['tag'] = tags => this.#try(this.#undoable.change('undoTags', {tags}));
  readonly colour: CardDeeds['colour'] = colour => this.#try(this.#undoable.change('undoColour', {colour}));
  readonly correct: CardDeeds['correct'] = correction =>
    this.#try(this.#undoable.change('undoCorrection', {correction}));
  readonly remove = () => this.#try(this.keeper.remove());
  readonly restore = () => this.#try(this.keeper.restore());
  readonly undo = () => this.#try(this.#undoable.undo());
  readonly askTags = () => this.around.askTags();
  readonly close = () => this.around.close();
  readonly stepOut = () => this.around.step('out');
  readonly stepIn = () => this.around.step('in');
  readonly findOffset: CardDeeds['findOffset'] = (x, y) => this.around.findOffset(x, y);

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

  readonly uncorrect = () => {
    const {annotation} = this.keeper;
    const detected = this.#mark?.kept?.detectedLocations;
    if (annotation !== null && annotation.correction !== null)
      this.#try(this.#undoable.change('undoCorrection', {correction: null}));
    if (detected == null) return;
    const spans = placesOf({locations: detected});
    if (spans.length > 0) this.#try(this.#undoable.choose(this.spans, spans));
  };

  readonly chooseWords: CardDeeds['chooseWords'] = spans => {
    this.#choosing = spans;
    this.around.redraw();
  };

  readonly endChoosing: CardDeeds['endChoosing'] = keeps => {
    const chosen = this.#choosing;
    this.#choosing = null;
    if (keeps && chosen !== null && !isSame(chosen, this.spans)) this.#try(this.#undoable.choose(this.spans, chosen));
    this.around.redraw();
  };

  readonly acceptChange = () => {
    const kept = this.#mark?.kept;
    if (kept != null) this.#try(this.keeper.replace(kept.annotation.id, placesOf(kept)));
  };

  readonly findAgain = (gone: LocatedAnnotation) => this.#try(this.keeper.replace(gone.annotation.id, this.spans));

  #try(deed: Promise<void>): void {
    const told = (failure: CardView['failure']) => {
      this.#failure = failure;
      this.around.redraw();
    };
    deed.then(
      () => told(null),
      error => told(failureKey(error)),
    );
  }
}

function isOnSameWords(mark: Mark, spans: readonly Span[]): boolean {
  return isSame(mark.content, spans);
}

function isSame(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every((span, index) => span.start === other[index]?.start && span.end === other[index]?.end)
  );
}
