/** A word of the one sequence and the same word of the other. */
export type Match = readonly [a: number, b: number];

/** Two sequences of word numbers; a negative number is like no other. */
export interface Sequences {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** How much a word of `a` says: rare words more than frequent ones. */
  readonly weights: Float32Array;
}

/** What a word costs that only one of the two has, inside a match. */
const gapCost = 0.1;
/** What a word costs that stands where the other has another. */
const exchangeCost = 0.15;

const stop = 0;
const diagonal = 1;
const skipA = 2;
const skipB = 3;

/** Tables are filled and read within one call: room for them is kept, since there are thousands of calls. */
let table = new Uint8Array(4096);
const firstRow = new Float32Array(1024);
const secondRow = new Float32Array(1024);

function roomFor(cells: number): Uint8Array {
  if (table.length < cells) table = new Uint8Array(2 * cells);
  return table;
}

/**
 * The best local alignment of two word sequences (Smith and Waterman 1981, linear gaps): matches in order. Costs
 * `a.length × b.length` steps; the caller bounds it.
 */
export function alignWords({a, b, weights}: Sequences): Match[] {
  const columns = b.length + 1;
  const ways = roomFor((a.length + 1) * columns);
  ways.fill(stop, 0, columns);
  let above = firstRow.length >= columns ? firstRow.fill(0, 0, columns) : new Float32Array(columns);
  let row = secondRow.length >= columns ? secondRow : new Float32Array(columns);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1] ?? -1;
    const weight = weights[i - 1] ?? 0;
    row[0] = 0;
    ways[i * columns] = stop;
    for (let j = 1; j <= b.length; j++) {
      const same = word >= 0 && word === b[j - 1];
      let score = (above[j - 1] ?? 0) + (same ? weight : -exchangeCost);
      let way = diagonal;
      const withoutA = (above[j] ?? 0) - gapCost;
      if (withoutA > score) {
        score = withoutA;
        way = skipA;
      }
      const withoutB = (row[j - 1] ?? 0) - gapCost;
      if (withoutB > score) {
        score = withoutB;
        way = skipB;
      }
      if (score <= 0) {
        score = 0;
        way = stop;
      }
      row[j] = score;
      ways[i * columns + j] = way;
      if (score > best) {
        best = score;
        bestAt = i * columns + j;
      }
    }
    [above, row] = [row, above];
  }
  return trace(ways, columns, bestAt, a, b);
}

function trace(ways: Uint8Array, columns: number, from: number, a: Int32Array, b: Int32Array): Match[] {
  const matches: Match[] = [];
  for (let at = from; ways[at] !== stop && ways[at] !== undefined; ) {
    const way = ways[at];
    if (way === diagonal) {
      const i = Math.floor(at / columns) - 1;
      const j = (at % columns) - 1;
      if ((a[i] ?? -1) >= 0 && a[i] === b[j]) matches.push([i, j]);
      at -= columns + 1;
    } else at -= way === skipA ? columns : 1;
  }
  return matches.reverse();
}
