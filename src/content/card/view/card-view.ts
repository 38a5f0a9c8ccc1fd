import type {Annotation, Correction, Flag, KeptStatement} from '../../../core/annotations/annotation';
import type {Collision} from '../../../core/annotations/merging/merge-written';
import type {Standing} from '../../../core/marking/standing';
import type {LocatedAnnotation} from '../../../messaging/contract';
import type {SaveWords} from '../../../ui/controls/writing/use-autosave';
import type {MessageKey} from '../../../ui/message-key';

/** All that a card shows. Every word of the page and of the reader in it is text, never markup. */
export interface CardView {
  /** Another card, rather than the same one with more to show. */
  readonly key: string;
  readonly standing: Standing;
  /** The words that it speaks of, part by part. */
  readonly words: readonly string[];
  /** As it was detected; `null` for words that the reader chose. */
  readonly statement: KeptStatement | null;
  /** As it is stored, and where its words are; `null`: not kept. */
  readonly annotation: Annotation | null;
  readonly located: LocatedAnnotation | null;
  readonly wasRemoved: boolean;
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
  /** Tags that the reader gave on this page. */
  readonly knownTags: readonly string[];
}

/** What the reader can do on a card. Promises reject when it could not be stored. */
export interface CardDeeds {
  keep(): void;
  flag(flag: Flag | null): void;
  readonly note: SaveWords;
  tag(tags: readonly string[]): void;
  correct(correction: Correction | null): void;
  remove(): void;
  restore(): void;
  acceptChange(): void;
  /** These words are where a gone annotation belongs. */
  findAgain(gone: LocatedAnnotation): void;
  stepOut(): void;
  close(): void;
}
