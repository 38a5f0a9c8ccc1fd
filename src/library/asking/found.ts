import type {Annotation, KeptArticle} from '../../core/annotations/annotation';
import type {Standing} from '../address/wanted';

/** One page of a list. */
export interface Found<Row> {
  readonly rows: readonly Row[];
  /** Of all pages. */
  readonly total: number;
}

/** An annotation with its article, and the words by which a search found it. */
export interface AnnotationRow {
  readonly annotation: Annotation;
  readonly article: KeptArticle;
  readonly terms: readonly string[];
}

/** An article of which something is kept that is wanted. */
export interface ArticleRow {
  readonly article: KeptArticle;
  readonly terms: readonly string[];
  /** Of the annotations that are wanted. */
  readonly counts: Readonly<Record<Standing, number>>;
  readonly lastKeptAt: string;
  /** Texts of it that were stored: more than one, and the publisher has changed it since. */
  readonly texts: number;
}

/** Somebody who speaks in the articles, and how often. */
export interface SpeakerRow {
  readonly name: string;
  readonly count: number;
  readonly articles: number;
  /** Outlets that let them speak, most often first. */
  readonly sites: readonly {readonly name: string; readonly count: number}[];
  readonly flags: Readonly<Partial<Record<NonNullable<Annotation['flag']>, number>>>;
}

/** What was kept on one day. */
export interface DayCount {
  /** ISO day. */
  readonly day: string;
  readonly counts: Readonly<Record<Standing, number>>;
}

export const pageSize = 50;

export function countPages(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
