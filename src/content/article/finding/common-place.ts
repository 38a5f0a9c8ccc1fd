import type {PageCopy} from './page-copy';

/** The smallest element of the page that holds all of some. One pass from the leaves up. */
export function commonPlace(page: PageCopy, places: ReadonlySet<number>): number {
  const counts = new Array<number>(page.live.length).fill(0);
  for (const place of places) counts[place] = 1;
  for (let place = counts.length - 1; place > 0; place -= 1) {
    const parent = page.parents[place] ?? 0;
    counts[parent] = (counts[parent] ?? 0) + (counts[place] ?? 0);
  }
  return Math.max(0, counts.lastIndexOf(places.size));
}
