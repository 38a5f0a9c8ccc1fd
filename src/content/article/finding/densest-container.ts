import type {PageCopy} from './page-copy';

/** A part of a page, by how much running text it holds. */
export interface Container {
  /** In `PageCopy.live`. */
  readonly place: number;
  /** UTF-16 units of running text in it. */
  readonly prose: number;
}

/** A container that holds less of its parent's prose than this is one part of several. */
const sharedByOne = 0.7;

/**
 * The smallest element that holds most of the page's running text: from the body down, as long as one child has nearly
 * all of it. `undefined` on a page without any. One pass from the leaves up, so its time grows with the page only.
 */
export function findDensestContainer(page: PageCopy): Container | undefined {
  const {sums, best} = sumUp(page);
  let place = 0;
  let prose = sums[place] ?? 0;
  if (prose === 0) return undefined;
  for (;;) {
    const child = best[place] ?? -1;
    const childProse = sums[child] ?? 0;
    if (child < 0 || childProse < prose * sharedByOne) return {place, prose};
    // The last step into a lone paragraph would lose its neighbours.
    if ((page.prose[child] ?? 0) > childProse / 2) return {place, prose};
    place = child;
    prose = childProse;
  }
}

/** For each place, the prose of its whole subtree, and which child has the most of it. */
function sumUp(page: PageCopy): {sums: readonly number[]; best: readonly number[]} {
  const sums = [...page.prose];
  const best: number[] = new Array(sums.length).fill(-1);
  for (let place = sums.length - 1; place > 0; place -= 1) {
    const parent = page.parents[place] ?? 0;
    const sum = sums[place] ?? 0;
    sums[parent] = (sums[parent] ?? 0) + sum;
    if (sum > (sums[best[parent] ?? -1] ?? 0)) best[parent] = place;
  }
  return {sums, best};
}
