import type {Annotation, Flag, KeptArticle} from '../annotations/annotation';
import type {Form} from '../statements/statement';
import type {Standing} from './wanted';

/** A part of a list. */
export interface Found<Row> {
  readonly rows: readonly Row[];
  /** How many rows the whole list has. */
  readonly total: number;
}

/** Rows of a list that are answered and drawn at once: some three screens of them, however much is kept. */
export const pageSize = 25;

/** An annotation with its article. */
export interface AnnotationRow {
  readonly annotation: Annotation;
  readonly article: KeptArticle;
  /** The words by which the search found it, folded: whoever shows the row marks them wherever they stand in it. */
  readonly terms: readonly string[];
}

export type StandingCounts = Readonly<Record<Standing, number>>;

/** An article of which something is wanted; counts and times are of the annotations that are. */
export interface ArticleRow {
  readonly article: KeptArticle;
  readonly terms: readonly string[];
  readonly counts: StandingCounts;
  /** ISO 8601. */
  readonly lastKeptAt: string;
  /** In how many different texts of the article the annotations were kept: more than one, and the publisher changed it. */
  readonly texts: number;
}

export interface CountedName {
  readonly name: string;
  readonly count: number;
}

/** Somebody who stands behind annotations that are wanted. */
export interface SpeakerRow {
  readonly name: string;
  readonly terms: readonly string[];
  /** Of annotations. */
  readonly count: number;
  readonly articles: number;
  /** The outlets that let them speak, the most frequent first. */
  readonly sites: readonly CountedName[];
  readonly flags: Readonly<Partial<Record<Flag, number>>>;
}

/** A stretch of days, which are those of the reader's own time, and what was kept in it. */
export interface TimeBin {
  /** ISO days, both included. */
  readonly from: string;
  readonly until: string;
  readonly counts: StandingCounts;
  readonly total: number;
}

/** When something was kept. */
export interface KeptTimes {
  /** ISO days: the earliest and the latest. */
  readonly first: string;
  readonly last: string;
  /** From one to the other, as finely as they can be told apart when they are drawn. */
  readonly bins: readonly TimeBin[];
}

/**
 * How many annotations there are of each that can be chosen: of a kind of which something is chosen already, as if
 * nothing of it were. Names: the most frequent first, at most `mostNames` of a kind.
 */
export interface Facets {
  readonly standings: StandingCounts;
  readonly forms: Readonly<Record<Form, number>>;
  readonly flags: Readonly<Record<Flag, number>>;
  readonly tags: readonly CountedName[];
  readonly sites: readonly CountedName[];
  readonly speakers: readonly CountedName[];
}

/** More than anybody looks through. */
export const mostNames = 1_000;
