/**
 * How much one call may carry. Generous to real articles and readers; an end to what a hostile page can make us hold.
 * Lengths in UTF-16 code units. Whoever reads a page cuts at these before asking.
 */
export const limits = {
  /** Some 700,000 words; what detection reads at most is less. */
  articleText: 4_000_000,
  blocks: 100_000,
  /** Title, byline, site's name, date, language. */
  particular: 10_000,
  address: 10_000,
  /** Spans of one annotation: a quotation of many paragraphs, often interrupted. */
  spans: 1_000,
  note: 100_000,
  tags: 100,
  tag: 200,
  /** Words of a statement's source, cue or speaker. */
  phrase: 10_000,
  /** What is typed into a search. */
  searched: 1_000,
  /** Values of one kind by which a list is narrowed. */
  chosen: 1_000,
  /** Rows of a list that are answered at once. */
  rows: 500,
  /** Annotations that are read at once for an export. */
  slice: 500,
  /** Annotations that are changed at once. */
  annotationsAtOnce: 500_000,
  /** Parts of one change of many. */
  parts: 100,
  /** Hedges or figures of one statement. */
  phrases: 1_000,
  /** Records of one kind in one part of an import. */
  records: 1_000,
  /** Parts of one import: with the records of each, far more than a disk holds of reading. */
  importParts: 1_000_000,
  /** Where an annotation's words stood before. */
  earlierPlaces: 1_000,
  /** A paragraph with what stands around it, and passages much like the words. */
  paragraph: 100_000,
  quote: 1_000_000,
  rivals: 1_000,
} as const;
