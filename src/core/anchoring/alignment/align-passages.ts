import {pairKey} from '../words/lookup/pair-key';
import {alignWords, type Match, type Sequences} from './align-words';

/** Cells of a table of word pairs that are filled at once: well under a slice’s time. */
const tableLimit = 160_000;

/**
 * Like `alignWords`, for sequences of any length: those too long for one table are cut at pairs of neighbours that both
 * have exactly once, in the longest run that keeps their order (patience diff, Bram Cohen). A part too long without such
 * a pair has no matches. `n log n` in the lengths, apart from bounded tables.
 */
export function alignPassages(sequences: Sequences): Match[] {
  const matches: Match[] = [];
  alignParts(sequences, 0, 0, matches);
  return matches;
}

function alignParts(sequences: Sequences, offsetA: number, offsetB: number, matches: Match[]): void {
  const {a, b, weights} = sequences;
  if (a.length === 0 || b.length === 0) return;
  if (a.length * b.length <= tableLimit) {
    for (const [i, j] of alignWords(sequences)) matches.push([i + offsetA, j + offsetB]);
    return;
  }
  let fromA = 0;
  let fromB = 0;
  const anchors = rising(commonOnce(a, b));
  if (anchors.length === 0) return;
  for (const [i, j] of [...anchors, [a.length, b.length] as const]) {
    const part = {a: a.subarray(fromA, i), b: b.subarray(fromB, j), weights: weights.subarray(fromA, i)};
    alignParts(part, offsetA + fromA, offsetB + fromB, matches);
    if (i < a.length) matches.push([offsetA + i, offsetB + j]);
    fromA = i + 1;
    fromB = j + 1;
  }
}

/** Where pairs of neighbours that stand once in `a` and once in `b` begin, in the order of `a`. */
function commonOnce(a: Int32Array, b: Int32Array): Match[] {
  const inB = placesOfSingles(b);
  const common: Match[] = [];
  for (const [pair, i] of placesOfSingles(a)) {
    const j = inB.get(pair) ?? -1;
    // A pair’s key is a hash.
    if (i >= 0 && j >= 0 && a[i] === b[j] && a[i + 1] === b[j + 1]) common.push([i, j]);
  }
  return common.sort((x, y) => x[0] - y[0]);
}

function placesOfSingles(words: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at + 1 < words.length; at++) {
    const first = words[at] ?? -1;
    const second = words[at + 1] ?? -1;
    if (first < 0 || second < 0) continue;
    const pair = pairKey(first, second);
    places.set(pair, places.has(pair) ? -1 : at);
  }
  return places;
}

/** The longest run of pairs, in the order given, whose second members rise. */
function rising(pairs: readonly Match[]): Match[] {
  const tails: number[] = []; // for each length, the pair that ends the run with the smallest second member
  const before: number[] = [];
  for (const [index, [, j]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const run: Match[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
