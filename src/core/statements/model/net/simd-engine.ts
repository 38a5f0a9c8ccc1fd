import type {ByteMatrix, DirectionWeights, Weights} from '../weights/weights';
import type {Engine} from './engine';
import type {Kernel} from './kernel';
import {KernelLayout} from './kernel-layout';

/** 1 as a 16-bit number. States and embeddings lie between −1 and 1. */
const one = 16384;

/** Positions that are projected before their states are computed: their projections stay in the cache. */
const sliceLength = 32;

/** Where one direction's numbers lie in the kernel's memory. */
interface Direction {
  readonly input: number;
  readonly inputScales: number;
  readonly inputBias: number;
  readonly recurrent: number;
  readonly recurrentScales: number;
  readonly recurrentBias: number;
  readonly state: number;
}

/** The engine on the WebAssembly kernel. One engine owns its kernel's memory. */
export class SimdEngine implements Engine {
  private readonly hidden: number;
  private readonly widths: number[];
  private readonly buffers: number[];
  private readonly layers: {forward: Direction; backward: Direction}[];
  private readonly projected: number;
  private readonly shorts: Int16Array;
  private readonly bytes: Uint8Array;

  constructor(
    private readonly kernel: Kernel,
    weights: Weights,
    readonly capacity: number,
  ) {
    const {embedding, hidden, layers} = weights.shape;
    this.hidden = hidden;
    this.widths = [embedding, ...Array.from({length: layers}, () => 2 * hidden)];
    const layout = new KernelLayout();
    this.buffers = this.widths.map(width => layout.reserve(2 * width * capacity));
    this.projected = layout.reserve(4 * 3 * hidden * sliceLength);
    this.layers = weights.layers.map(layer => ({
      forward: place(layer.forward, hidden, layout),
      backward: place(layer.backward, hidden, layout),
    }));
    layout.writeTo(kernel.memory);
    this.shorts = new Int16Array(kernel.memory.buffer);
    this.bytes = new Uint8Array(kernel.memory.buffer);
  }

  writeInput(position: number, values: Float64Array): void {
    const at = (this.buffers[0] ?? 0) / 2 + position * values.length;
    const {shorts} = this;
    for (let i = 0; i < values.length; i++) shorts[at + i] = Math.round((values[i] ?? 0) * one);
  }

  reset(): void {
    for (const {forward, backward} of this.layers) {
      // Floats and their 16-bit twins.
      this.bytes.fill(0, forward.state, forward.state + 6 * this.hidden);
      this.bytes.fill(0, backward.state, backward.state + 6 * this.hidden);
    }
  }

  forward(layer: number, from: number, to: number): void {
    const direction = this.layers[layer]?.forward;
    if (!direction) return;
    for (let t = from; t < to; t += sliceLength) this.run(layer, direction, t, Math.min(to, t + sliceLength), 1);
  }

  backward(layer: number, from: number, to: number): void {
    const direction = this.layers[layer]?.backward;
    if (!direction) return;
    for (let t = to; t > from; t -= sliceLength) this.run(layer, direction, Math.max(from, t - sliceLength), t, -1);
  }

  readOutput(position: number, out: Float64Array): void {
    const width = 2 * this.hidden;
    const at = (this.buffers[this.buffers.length - 1] ?? 0) / 2 + position * width;
    const {shorts} = this;
    for (let i = 0; i < width; i++) out[i] = (shorts[at + i] ?? 0) / one;
  }

  private run(layer: number, direction: Direction, from: number, to: number, step: 1 | -1): void {
    const {hidden, kernel, projected} = this;
    const width = this.widths[layer] ?? 0;
    const inputs = (this.buffers[layer] ?? 0) + 2 * width * from;
    const stride = 2 * 2 * hidden;
    const outputs = (this.buffers[layer + 1] ?? 0) + stride * from + (step < 0 ? 2 * hidden : 0);
    const {input, inputScales, inputBias, recurrent, recurrentScales, recurrentBias, state} = direction;
    kernel.project(inputs, to - from, width, input, inputScales, inputBias, projected, 3 * hidden);
    kernel.recur(projected, to - from, hidden, recurrent, recurrentScales, recurrentBias, state, outputs, stride, step);
  }
}

function place(weights: DirectionWeights, hidden: number, layout: KernelLayout): Direction {
  const scales = (matrix: ByteMatrix) => layout.put(matrix.scales.map(scale => scale / one));
  return {
    input: layout.put(interleaved(weights.input)),
    inputScales: scales(weights.input),
    inputBias: layout.put(weights.inputBias),
    recurrent: layout.put(interleaved(weights.recurrent)),
    recurrentScales: scales(weights.recurrent),
    recurrentBias: layout.put(weights.recurrentBias),
    state: layout.reserve(4 * hidden + 2 * hidden + 4 * 3 * hidden),
  };
}

/** Rows by 32; within them, for each two inputs, the 32 rows' two weights side by side: one multiplication serves four rows. */
function interleaved({values, rows, columns}: ByteMatrix): Int16Array {
  if (rows % 32 !== 0 || columns % 2 !== 0)
    throw new RangeError(`A matrix of ${rows} × ${columns} does not fit the kernel.`);
  const out = new Int16Array(rows * columns);
  let at = 0;
  for (let block = 0; block < rows; block += 32) {
    for (let column = 0; column < columns; column += 2) {
      for (let row = block; row < block + 32; row++) {
        out[at++] = values[row * columns + column] ?? 0;
        out[at++] = values[row * columns + column + 1] ?? 0;
      }
    }
  }
  return out;
}
