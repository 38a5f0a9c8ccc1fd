import {piecesPerPosition} from '../../features/pieces';
import type {Weights} from '../../weights/weights';
import {approximateTanh} from './approximate-tanh';

/** Turns a position's hashed pieces into the net's input: the sum of their rows, squashed. */
export class Embedder {
  private readonly sum: Float64Array;

  constructor(private readonly weights: Weights) {
    this.sum = new Float64Array(weights.shape.embedding);
  }

  /** Values from −1 to 1; overwritten by the next call. */
  embed(pieces: Uint32Array, position: number): Float64Array {
    const {sum} = this;
    const {known, embedding, shape} = this.weights;
    const rowMask = embedding.rows - 1;
    const slotShift = 32 - shape.slotBits;
    const {columns, values, scales} = embedding;
    sum.fill(0);
    for (let i = 0; i < piecesPerPosition; i++) {
      const piece = pieces[position * piecesPerPosition + i] ?? 0;
      const slot = piece >>> slotShift;
      if (((known[slot >>> 3] ?? 0) & (1 << (slot & 7))) === 0) continue;
      const row = piece & rowMask;
      const scale = scales[row] ?? 0;
      const at = row * columns;
      for (let j = 0; j < columns; j++) sum[j] = (sum[j] ?? 0) + (values[at + j] ?? 0) * scale;
    }
    for (let j = 0; j < columns; j++) sum[j] = approximateTanh(sum[j] ?? 0);
    return sum;
  }
}
