import type {Hit} from '../searching/sift';

/** Puts hits together that have the same number; in the order in which the numbers first come. */
export function groupHits(hits: readonly Hit[], numberOf: (hit: Hit) => number): ReadonlyMap<number, readonly Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const number = numberOf(hit);
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [hit]);
    else group.push(hit);
  }
  return groups;
}
