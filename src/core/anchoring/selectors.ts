/** W3C TextQuoteSelector, https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector, in UTF-16 code units of the article's text. https://www.w3.org/TR/annotation-model/#text-position-selector */
export interface PositionSelector {
  readonly start: number;
  readonly end: number;
}

/** The paragraph that the words stood in, as it was: shown when the words are gone, and context for finding them again. */
export interface ParagraphSelector {
  readonly text: string;
  /** Where it began in the article's text. */
  readonly start: number;
  /** Which block of the article it was, counted from 0. */
  readonly index: number;
}

/** All that is kept of a span to find its words again. */
export interface Selectors {
  readonly quote: QuoteSelector;
  /** `null`: not known, as of words that another tool kept. */
  readonly position: PositionSelector | null;
  /** `null`: not known. */
  readonly paragraph: ParagraphSelector | null;
  /**
   * Passages of the article that are much like these words and are not these: equal sentences, a headline that says the
   * same. What becomes of them is never taken for what became of these. Absent: none, or not known.
   */
  readonly rivals?: readonly QuoteSelector[];
}

/** Of words whose article we had before us. */
export interface PlacedSelectors extends Selectors {
  readonly position: PositionSelector;
  readonly paragraph: ParagraphSelector;
}
