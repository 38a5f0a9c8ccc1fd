import type {AnnotationId, ArticleId} from '../../core/annotations/annotation';
import {everything, type Wanted} from '../../core/library/wanted';

/** What the library can show: lists, and the way in for files. */
export const views = ['articles', 'annotations', 'speakers', 'bin', 'imports'] as const;
export type View = (typeof views)[number];

export const orders = ['relevance', 'newest', 'oldest', 'changed', 'title', 'site', 'most', 'name'] as const;
export type Order = (typeof orders)[number];

/** All that the page's address says: the same address shows the same. */
export interface Place {
  readonly view: View;
  readonly wanted: Wanted;
  /** `null`: the view's own. */
  readonly order: Order | null;
  /** Of the list, from 1. */
  readonly page: number;
  /** An article that lies open over the list. */
  readonly article: ArticleId | null;
  /** The one of its annotations that is looked at. */
  readonly annotation: AnnotationId | null;
}

export const home: Place = {
  view: 'articles',
  wanted: everything,
  order: null,
  page: 1,
  article: null,
  annotation: null,
};
