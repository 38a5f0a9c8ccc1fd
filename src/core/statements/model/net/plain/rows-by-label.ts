import {labelCount} from '../../labels';
import type {Weights} from '../../weights/weights';

/** Each label's row of weights: `2 · hidden` doubles a label. */
export function rowsByLabel({output, shape}: Weights): Float64Array {
  const width = 2 * shape.hidden;
  return Float64Array.from({length: labelCount * width}, (_, at) => {
    const label = Math.floor(at / width);
    return output[(at - label * width) * labelCount + label] ?? 0;
  });
}

/** a · b, `b` from `at` on, with four sums side by side so that none waits for the one before; the length is a multiple of four. */
export function dotProduct(a: Float64Array, b: Float64Array, at: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < a.length; i += 4) {
    first += (a[i] ?? 0) * (b[at + i] ?? 0);
    second += (a[i + 1] ?? 0) * (b[at + i + 1] ?? 0);
    third += (a[i + 2] ?? 0) * (b[at + i + 2] ?? 0);
    fourth += (a[i + 3] ?? 0) * (b[at + i + 3] ?? 0);
  }
  return first + second + third + fourth;
}
