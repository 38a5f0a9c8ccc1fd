import {pageSize} from '../../core/library/found';

/** Which rows a page shows, from 1. */
export function partOfPage(page: number): {readonly start: number; readonly count: number} {
  return {start: (page - 1) * pageSize, count: pageSize};
}

/** There is always one, if only to say that nothing is there. */
export function countPages(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
