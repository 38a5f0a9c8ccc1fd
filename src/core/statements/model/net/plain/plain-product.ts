import type {ByteMatrix} from '../../weights/weights';

/** Rows whose sums are kept in registers together. */
const rowsAtOnce = 4;

/**
 * A matrix for the products below: rows by four, and within them the four rows' weights of a column side by side. Doubles, since
 * scripts compute in doubles: anything narrower is converted at every step.
 */
export function interleave({values, scales, rows, columns}: ByteMatrix): Float64Array {
  if (rows % rowsAtOnce !== 0) throw new RangeError(`A matrix of ${rows} rows does not fit the plain engine.`);
  const out = new Float64Array(rows * columns);
  let at = 0;
  for (let block = 0; block < rows; block += rowsAtOnce) {
    for (let column = 0; column < columns; column++) {
      for (let row = block; row < block + rowsAtOnce; row++) {
        out[at++] = (values[row * columns + column] ?? 0) * (scales[row] ?? 0);
      }
    }
  }
  return out;
}

/** Writes weights · x + bias to `out` from `to`, for the `width` inputs from `at`. */
export function multiplyOne(
  weights: Float64Array,
  bias: Float64Array,
  x: Float64Array,
  at: number,
  width: number,
  out: Float64Array,
  to: number,
): void {
  let w = 0;
  for (let row = 0; row < bias.length; row += rowsAtOnce) {
    let a = bias[row] ?? 0;
    let b = bias[row + 1] ?? 0;
    let c = bias[row + 2] ?? 0;
    let d = bias[row + 3] ?? 0;
    for (let i = at; i < at + width; i++) {
      const value = x[i] ?? 0;
      a += (weights[w] ?? 0) * value;
      b += (weights[w + 1] ?? 0) * value;
      c += (weights[w + 2] ?? 0) * value;
      d += (weights[w + 3] ?? 0) * value;
      w += rowsAtOnce;
    }
    out[to + row] = a;
    out[to + row + 1] = b;
    out[to + row + 2] = c;
    out[to + row + 3] = d;
  }
}

/** `multiplyOne` for two inputs that lie side by side, which costs little more than one: each weight is read once. */
export function multiplyTwo(
  weights: Float64Array,
  bias: Float64Array,
  x: Float64Array,
  at: number,
  width: number,
  out: Float64Array,
  to: number,
): void {
  const second = to + bias.length;
  let w = 0;
  for (let row = 0; row < bias.length; row += rowsAtOnce) {
    let a = bias[row] ?? 0;
    let b = bias[row + 1] ?? 0;
    let c = bias[row + 2] ?? 0;
    let d = bias[row + 3] ?? 0;
    let e = a;
    let f = b;
    let g = c;
    let h = d;
    for (let i = at; i < at + width; i++) {
      const value = x[i] ?? 0;
      const other = x[i + width] ?? 0;
      const first = weights[w] ?? 0;
      const next = weights[w + 1] ?? 0;
      const third = weights[w + 2] ?? 0;
      const fourth = weights[w + 3] ?? 0;
      a += first * value;
      b += next * value;
      c += third * value;
      d += fourth * value;
      e += first * other;
      f += next * other;
      g += third * other;
      h += fourth * other;
      w += rowsAtOnce;
    }
    out[to + row] = a;
    out[to + row + 1] = b;
    out[to + row + 2] = c;
    out[to + row + 3] = d;
    out[second + row] = e;
    out[second + row + 1] = f;
    out[second + row + 2] = g;
    out[second + row + 3] = h;
  }
}
