import type {AnnotationId} from '../../core/annotations/annotation';
import type {ArticleSelection} from '../../core/exports/export-format';
import type {
  AnnotationRow,
  ArticleRow,
  CountedName,
  Facets,
  Found,
  KeptTimes,
  SpeakerRow,
} from '../../core/library/found';
import type {AnnotationOrder, ArticleOrder, SpeakerOrder} from '../../core/library/orders';
import type {Wanted} from '../../core/library/wanted';

/** What is looked for, and where. */
export interface Asked {
  readonly wanted: Wanted;
  /** In the bin rather than among what is kept. */
  readonly bin: boolean;
}

/** A part of a list in some order, which is the same for as long as nothing changes. */
export interface Part<Order> {
  readonly order: Order;
  /** Rows that are passed over. */
  readonly start: number;
  /** At most `limits.rows`. */
  readonly count: number;
}

/** What the library asks of the background. Whoever asks hears by `annotationsChanged` and `keptChanged` that answers may differ now. */
export interface LibraryCalls {
  findAnnotations(request: Asked & Part<AnnotationOrder>): Found<AnnotationRow>;
  /** All that is wanted, in the order `article`, for a deed to many or an export. */
  findIds(request: Asked): readonly AnnotationId[];
  /** The articles of what is wanted. */
  findArticles(request: Asked & Part<ArticleOrder>): Found<ArticleRow>;
  /** The speakers behind what is wanted; `most` is the count of the most frequent of all. */
  findSpeakers(request: Asked & Part<SpeakerOrder>): Found<SpeakerRow> & {readonly most: number};
  /** When what is wanted was kept; `null`: there is nothing. */
  countTimes(request: Asked): KeptTimes | null;
  countFacets(request: Asked): Facets;
  /** Every tag that is given, the most frequent first. */
  listTags(request: null): readonly CountedName[];
  /**
   * These annotations with their articles and the texts that they count in, for an export: at most `limits.slice` at
   * once, so that nobody holds a whole library. In the order of the ids as far as one article's stay together; what is
   * not kept is left out, and so are the texts when they are not wanted.
   */
  readSelection(request: {readonly ids: readonly AnnotationId[]; readonly texts: boolean}): readonly ArticleSelection[];
}
