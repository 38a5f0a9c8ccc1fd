import type {Span} from '../articles/span';
import type {Reading} from './reading';

/** Source, cue and content that belong together, before it is known who the speaker is. Each may be empty but the content. */
export interface Attributed {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** 0 to 1, calibrated on held-out articles. */
  readonly confidence: number;
}

/** Lets others have the thread: awaited between slices of long work. */
export type Pause = () => Promise<void>;

/** For work that nobody else waits for. */
export const noPause: Pause = async () => {};

/** Finds who says what in one language. */
export interface AttributionModel {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  /** In order of their first words; contents do not overlap. Linear in the text's length. */
  attribute(reading: Reading, pause: Pause): Promise<Attributed[]>;
}
