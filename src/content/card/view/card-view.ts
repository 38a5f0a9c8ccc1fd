import type {Annotation, Correction, Flag, HighlightColour, KeptStatement} from '../../../core/annotations/annotation';
import type {Collision} from '../../../core/annotations/merging/merge-written';
import type {Article} from '../../../core/articles/article';
import type {Span} from '../../../core/articles/span';
import type {Standing} from '../../../core/marking/standing';
import type {Speaker} from '../../../core/speakers/speaker';
import type {LocatedAnnotation} from '../../../messaging/contract';
import type {SaveWords} from '../../../ui/controls/writing/use-autosave';
import type {MessageKey} from '../../../ui/message-key';
import type {ExtentView} from './correct/extent-view';

/** Which message names what can be taken back. */
export type UndoKey = 'undoKeep' | 'undoFlag' | 'undoTags' | 'undoCorrection' | 'undoColour' | 'undoWords';

/** All that a card shows. Every word of the page and of the reader in it is text, never markup. */
export interface CardView {
  /** Another card, rather than the same one with more to show. */
  readonly key: string;
  readonly standing: Standing;
  readonly article: Article;
  /** The words that it speaks of, part by part. */
  readonly spans: readonly Span[];
  /** As it was detected; `null` for words that the reader chose. */
  readonly statement: KeptStatement | null;
  /** As it is stored, and where its words are; `null`: not kept. */
  readonly annotation: Annotation | null;
  readonly located: LocatedAnnotation | null;
  readonly wasRemoved: boolean;
  readonly undoable: UndoKey | null;
  readonly collisions: readonly Collision[];
  /** The extension was updated before this was opened: all that can be done is to reload the page. */
  readonly isOutlived: boolean;
  /** Why the last deed could not be stored. */
  readonly failure: MessageKey | null;
  /** Words of a note that could not be stored before the card went away. */
  readonly unsavedNote: {readonly note: string; readonly seen: string} | null;
  /** Annotations whose words are gone, offered while the reader selects words. */
  readonly gone: readonly LocatedAnnotation[];
  /** Whether another mark holds these words as well. */
  readonly canStepOut: boolean;
  /** Whether the reader came from a mark in this one. */
  readonly canStepIn: boolean;
  /** Tags that the reader gave anywhere, those given most often first. */
  readonly knownTags: readonly string[];
  /** Whom the article lets speak. */
  readonly speakers: readonly Speaker[];
  /** While the reader says where the words begin and end. */
  readonly extent: ExtentView | null;
}

/** What the reader can do on a card. Promises reject when it could not be stored. */
export interface CardDeeds {
  keep(): void;
  flag(flag: Flag | null): void;
  readonly note: SaveWords;
  tag(tags: readonly string[]): void;
  /** The tags that were used before are about to be needed. */
  askTags(): void;
  colour(colour: HighlightColour | null): void;
  correct(correction: Correction): void;
  /** Everything is as it was detected again. */
  uncorrect(): void;
  remove(): void;
  restore(): void;
  undo(): void;
  acceptChange(): void;
  /** These words are where a gone annotation belongs. */
  findAgain(gone: LocatedAnnotation): void;
  stepOut(): void;
  stepIn(): void;
  /** Begins to say where the words begin and end, or says it. */
  chooseWords(spans: readonly Span[]): void;
  /** Keeps the words that were chosen, or (`false`) leaves them as they were. */
  endChoosing(keeps: boolean): void;
  /** The offset of the article's text that stands at a place of the window, or next to it. */
  findOffset(x: number, y: number): number | undefined;
  close(): void;
}
