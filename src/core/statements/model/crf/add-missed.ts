import {goesOn, labels, roleOf} from '../labels';

/**
 * The parts of `best`, the likeliest path, with those parts of `expected` that touch none of them. The likeliest path draws parts
 * whole; the expected labels find those that many paths share, though no single likely one has them all.
 */
export function addMissed(best: Uint8Array, expected: Uint8Array): Uint8Array {
  const labelAt = best.slice();
  for (let first = 0; first < expected.length; ) {
    const role = roleOf(expected[first] ?? labels.none);
    let end = first + 1;
    if (role) {
      while (goesOn(expected[end] ?? labels.none) && roleOf(expected[end] ?? labels.none) === role) end++;
      const isFree = best.subarray(first, end).every(label => label === labels.none);
      if (isFree) labelAt.set(expected.subarray(first, end), first);
    }
    first = end;
  }
  return labelAt;
}
