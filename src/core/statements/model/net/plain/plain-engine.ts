import {piecesPerPosition} from '../../features/pieces';
import {labelCount} from '../../labels';
import type {DirectionWeights, Weights} from '../../weights/weights';
import type {Engine} from '../engine';
import {approximateSigmoid, approximateTanh} from './approximate-tanh';
import {Embedder} from './embedder';
import {interleave, multiplyOne, multiplyTwo} from './plain-product';
import {dotProduct, rowsByLabel} from './rows-by-label';

/** Positions that are projected before their states are computed. Even, since they are projected in pairs. */
const sliceLength = 32;

/** One direction's weights as doubles, and its running state. */
interface Direction {
  readonly input: Float64Array;
  readonly recurrent: Float64Array;
  readonly inputBias: Float64Array;
  readonly recurrentBias: Float64Array;
  readonly state: Float64Array;
}

/** The engine without WebAssembly: the same labels, several times as slow. */
export class PlainEngine implements Engine {
  private readonly hidden: number;
  private readonly buffers: Float64Array[];
  private readonly widths: number[];
  private readonly layers: {forward: Direction; backward: Direction}[];
  private readonly projected: Float64Array;
  private readonly sums: Float64Array;
  private readonly embedder: Embedder;
  private readonly labelRows: Float64Array;
  private readonly scores: Float32Array;

  constructor(
    private readonly weights: Weights,
    readonly capacity: number,
  ) {
    const {embedding, hidden, layers} = weights.shape;
    this.hidden = hidden;
    this.widths = [embedding, ...Array.from({length: layers}, () => 2 * hidden)];
    this.buffers = this.widths.map(width => new Float64Array(width * capacity));
    this.layers = weights.layers.map(layer => ({forward: widen(layer.forward), backward: widen(layer.backward)}));
    this.projected = new Float64Array(3 * hidden * sliceLength);
    this.sums = new Float64Array(3 * hidden);
    this.embedder = new Embedder(weights);
    this.labelRows = rowsByLabel(weights);
    this.scores = new Float32Array(labelCount * capacity);
  }

  embed(pieces: Uint32Array): void {
    const inputs = this.buffers[0];
    const length = pieces.length / piecesPerPosition;
    for (let t = 0; t < length; t++) {
      const values = this.embedder.embed(pieces, t);
      inputs?.set(values, t * values.length);
    }
  }

  reset(): void {
    for (const {forward, backward} of this.layers) {
      forward.state.fill(0);
      backward.state.fill(0);
    }
  }

  forward(layer: number, from: number, to: number): void {
    const direction = this.layers[layer]?.forward;
    if (!direction) return;
    for (let start = from; start < to; start += sliceLength) {
      const end = Math.min(to, start + sliceLength);
      this.project(layer, direction, start, end);
      for (let t = start; t < end; t++) this.step(layer, direction, t, t - start, 0);
    }
  }

  backward(layer: number, from: number, to: number): void {
    const direction = this.layers[layer]?.backward;
    if (!direction) return;
    for (let end = to; end > from; end -= sliceLength) {
      const start = Math.max(from, end - sliceLength);
      this.project(layer, direction, start, end);
      for (let t = end - 1; t >= start; t--) this.step(layer, direction, t, t - start, this.hidden);
    }
  }

  score(from: number, to: number): Float32Array {
    const {buffers, labelRows, scores, weights} = this;
    const states = buffers[buffers.length - 1];
    const width = 2 * this.hidden;
    for (let at = 0; states && at < (to - from) * labelCount; at++) {
      const label = at % labelCount;
      const position = from + (at - label) / labelCount;
      const row = labelRows.subarray(label * width, (label + 1) * width);
      scores[at] = (weights.outputBias[label] ?? 0) + dotProduct(row, states, position * width);
    }
    return scores.subarray(0, (to - from) * labelCount);
  }

  /** Multiplies the inputs of `[start, end)`. */
  private project(layer: number, {input, inputBias}: Direction, start: number, end: number): void {
    const {projected} = this;
    const inputs = this.buffers[layer];
    const width = this.widths[layer] ?? 0;
    if (!inputs) return;
    let t = start;
    for (; t + 1 < end; t += 2)
      multiplyTwo(input, inputBias, inputs, t * width, width, projected, (t - start) * inputBias.length);
    if (t < end) multiplyOne(input, inputBias, inputs, t * width, width, projected, (t - start) * inputBias.length);
  }

  /** One position's state, from its projection at `slot`; it goes to the next buffer, `side` values in. */
  private step(
    layer: number,
    {recurrent, recurrentBias, state}: Direction,
    position: number,
    slot: number,
    side: number,
  ): void {
    const {hidden, projected, sums} = this;
    const outputs = this.buffers[layer + 1];
    if (!outputs) return;
    multiplyOne(recurrent, recurrentBias, state, 0, hidden, sums, 0);
    const x = slot * 3 * hidden;
    const at = position * 2 * hidden + side;
    for (let j = 0; j < hidden; j++) {
      const reset = approximateSigmoid((projected[x + j] ?? 0) + (sums[j] ?? 0));
      const update = approximateSigmoid((projected[x + hidden + j] ?? 0) + (sums[hidden + j] ?? 0));
      const fresh = approximateTanh((projected[x + 2 * hidden + j] ?? 0) + reset * (sums[2 * hidden + j] ?? 0));
      const now = fresh + update * ((state[j] ?? 0) - fresh);
      state[j] = now;
      outputs[at + j] = now;
    }
  }
}

function widen({input, recurrent, inputBias, recurrentBias}: DirectionWeights): Direction {
  return {
    input: interleave(input),
    recurrent: interleave(recurrent),
    inputBias: Float64Array.from(inputBias),
    recurrentBias: Float64Array.from(recurrentBias),
    state: new Float64Array(recurrent.columns),
  };
}
