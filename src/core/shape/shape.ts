import type {Speaker} from '../speakers/speaker';
import type {Attribution} from '../statements/statement';

/** How much of an article somebody has. */
export interface Amount {
  readonly statements: number;
  /** Of the article's words; a word inside two statements counts for the inner one. */
  readonly words: number;
}

export interface SpeakerAmount extends Amount {
  readonly speaker: Speaker;
  readonly attribution: Attribution;
}

/** A stretch of the article in reading order: a statement's words, or the article's own (`null`). */
export interface Stretch {
  readonly attribution: Attribution | null;
  readonly words: number;
}

/** How an article divides among those who stand behind its statements. */
export interface Shape {
  /** Of the whole article. */
  readonly words: number;
  readonly byAttribution: Readonly<Record<Attribution, Amount>>;
  /** Those that the reader can tell, most words first. */
  readonly speakers: readonly SpeakerAmount[];
  /** In reading order; neighbours differ. Together they have all of the article's words. */
  readonly stretches: readonly Stretch[];
}
