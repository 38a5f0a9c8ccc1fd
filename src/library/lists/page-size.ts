/** Rows of a list that are on the screen at once: what is drawn stays bounded, however much is kept. */
export const pageSize = 50;

/** Which rows a page shows, from 1. */
export function partOfPage(page: number): {readonly start: number; readonly count: number} {
  return {start: (page - 1) * pageSize, count: pageSize};
}

/** There is always one, if only to say that nothing is there. */
export function countPages(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
