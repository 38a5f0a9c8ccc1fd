import type {Span} from '../articles/span';
import type {Speaker} from '../speakers/speaker';

/** `direct`: in quotation marks; `mixed`: partly; `indirect`: in the article's own words; `block`: set apart, without marks of its own. */
export const forms = ['direct', 'mixed', 'indirect', 'block'] as const;
export type Form = (typeof forms)[number];

/** Who stands behind a statement: somebody the reader is told of, somebody the reader cannot tell, nobody. */
export const attributions = ['named', 'unnamed', 'none'] as const;
export type Attribution = (typeof attributions)[number];

/** What the cue lets the writer's view show: *said* · *claimed* · *revealed* · *blamed*. */
export const tones = ['neutral', 'distancing', 'endorsing', 'opinion'] as const;
export type Tone = (typeof tones)[number];

/** One thing said, believed or alleged, with whatever is known of who stands behind it. Spans count in the article's text. */
export interface Statement {
  readonly form: Form;
  readonly attribution: Attribution;
  readonly tone: Tone;
  /** What is said; several spans when the attribution interrupts it. In order, at least one. */
  readonly content: readonly Span[];
  /** The words that name who said it; empty when nobody is given. */
  readonly source: readonly Span[];
  /** The words that report it; empty for a quotation that only stands there. */
  readonly cue: readonly Span[];
  /** Whom the source words stand for over the whole article; `null` when the reader cannot tell. */
  readonly speaker: Speaker | null;
  /** Words that weaken it: *allegedly*, *is believed to*. */
  readonly hedges: readonly Span[];
  /** Numbers in the content that a reader may want to check. */
  readonly figures: readonly Span[];
  /** How likely it is that this is a statement with these words and this source, 0 to 1, calibrated on held-out articles. */
  readonly confidence: number;
}

/** What was found in an article. */
export interface Detection {
  /** In the order of their first words. */
  readonly statements: readonly Statement[];
  /** One or two quoted words at arm's length; shown faintly, never counted. */
  readonly scareQuotes: readonly Span[];
  /** `quotations`: the article's language has no model, so reported speech without marks was not looked for. */
  readonly coverage: 'full' | 'quotations';
  /** Where the work stopped, when the article was longer than is read; else the text's length. */
  readonly readUpTo: number;
}
