import type {DirectionWeights, Weights} from '../weights/weights';
import {approximateSigmoid, approximateTanh} from './approximate-tanh';
import type {Engine} from './engine';

/** One direction's weights as floats, and its running state. */
interface Direction {
  readonly input: Float64Array;
  readonly recurrent: Float64Array;
  readonly inputBias: Float32Array;
  readonly recurrentBias: Float32Array;
  readonly state: Float64Array;
}

/** The engine without WebAssembly: the same labels, about ten times as slow. */
export class PlainEngine implements Engine {
  private readonly hidden: number;
  private readonly buffers: Float64Array[];
  private readonly widths: number[];
  private readonly layers: {forward: Direction; backward: Direction}[];
  private readonly projected: Float64Array;
  private readonly sums: Float64Array;

  constructor(
    weights: Weights,
    readonly capacity: number,
  ) {
    const {embedding, hidden, layers} = weights.shape;
    this.hidden = hidden;
    this.widths = [embedding, ...Array.from({length: layers}, () => 2 * hidden)];
    this.buffers = this.widths.map(width => new Float64Array(width * capacity));
    this.layers = weights.layers.map(layer => ({forward: widen(layer.forward), backward: widen(layer.backward)}));
    this.projected = new Float64Array(3 * hidden);
    this.sums = new Float64Array(3 * hidden);
  }

  writeInput(position: number, values: Float32Array): void {
    this.buffers[0]?.set(values, position * values.length);
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
    for (let t = from; t < to; t++) this.step(layer, direction, t, 0);
  }

  backward(layer: number, from: number, to: number): void {
    const direction = this.layers[layer]?.backward;
    if (!direction) return;
    for (let t = to - 1; t >= from; t--) this.step(layer, direction, t, this.hidden);
  }

  readOutput(position: number, out: Float32Array): void {
    const width = 2 * this.hidden;
    const states = this.buffers[this.buffers.length - 1];
    if (states) out.set(states.subarray(position * width, (position + 1) * width));
  }

  /** One position; its state goes to the next buffer, `side` values in. */
  private step(layer: number, direction: Direction, position: number, side: number): void {
    const {hidden, projected, sums} = this;
    const {state} = direction;
    const inputs = this.buffers[layer];
    const outputs = this.buffers[layer + 1];
    const width = this.widths[layer];
    if (!inputs || !outputs || !width) return;
    product(direction.input, inputs, position * width, width, direction.inputBias, projected);
    product(direction.recurrent, state, 0, hidden, direction.recurrentBias, sums);
    const at = position * 2 * hidden + side;
    for (let j = 0; j < hidden; j++) {
      const reset = approximateSigmoid((projected[j] ?? 0) + (sums[j] ?? 0));
      const update = approximateSigmoid((projected[hidden + j] ?? 0) + (sums[hidden + j] ?? 0));
      const fresh = approximateTanh((projected[2 * hidden + j] ?? 0) + reset * (sums[2 * hidden + j] ?? 0));
      const now = fresh + update * ((state[j] ?? 0) - fresh);
      state[j] = now;
      outputs[at + j] = now;
    }
  }
}

function widen({input, recurrent, inputBias, recurrentBias}: DirectionWeights): Direction {
  const toFloats = ({values, scales, columns}: DirectionWeights['input']) =>
    Float64Array.from(values, (value, index) => value * (scales[Math.floor(index / columns)] ?? 0));
  return {
    input: toFloats(input),
    recurrent: toFloats(recurrent),
    inputBias,
    recurrentBias,
    state: new Float64Array(recurrent.columns),
  };
}

/** out = weights · x + bias, four rows at a time so that their sums stay in registers; `out.length` is a multiple of four. */
function product(
  weights: Float64Array,
  x: Float64Array,
  at: number,
  width: number,
  bias: Float32Array,
  out: Float64Array,
): void {
  for (let row = 0; row < out.length; row += 4) {
    let a = bias[row] ?? 0;
    let b = bias[row + 1] ?? 0;
    let c = bias[row + 2] ?? 0;
    let d = bias[row + 3] ?? 0;
    const first = row * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    for (let i = 0; i < width; i++) {
      const value = x[at + i] ?? 0;
      a += (weights[first + i] ?? 0) * value;
      b += (weights[second + i] ?? 0) * value;
      c += (weights[third + i] ?? 0) * value;
      d += (weights[fourth + i] ?? 0) * value;
    }
    out[row] = a;
    out[row + 1] = b;
    out[row + 2] = c;
    out[row + 3] = d;
  }
}
