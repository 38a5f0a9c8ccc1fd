/**
 * The key of two neighbouring words, by their numbers: a hash of 30 bits, which is quick to look up. Two pairs may share one,
 * so a place that it gives is one to look at, not one that was found.
 */
export function pairKey(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) & 0x3fffffff;
}
