import {piecesPerPosition} from '../features/pieces';
import {labelCount} from '../labels';
import type {NetShape, Weights} from '../weights/weights';
import type {Engine} from './engine';
import type {Kernel} from './kernel';
import {KernelLayout} from './kernel-layout';
import {
  type DirectionPlaces,
  type EmbeddingPlaces,
  type LabelPlaces,
  placeDirection,
  placeEmbedding,
  placeLabels,
} from './kernel-places';

/** Positions that are projected before their states are computed: their projections stay in the cache. */
const sliceLength = 32;

/** Bytes of an entry of the kernel's list of found rows. */
const entryBytes = 16;

/** The engine on the WebAssembly kernel. One engine owns its kernel's memory. */
export class SimdEngine implements Engine {
  private readonly shape: NetShape;
  private readonly widths: number[];
  private readonly buffers: number[];
  private readonly layers: {forward: DirectionPlaces; backward: DirectionPlaces}[];
  private readonly embedding: EmbeddingPlaces;
  private readonly labels: LabelPlaces;
  private readonly pieces: number;
  private readonly scores: number;
  /** For what a step of the kernel keeps for itself. */
  private readonly room: number;

  constructor(
    private readonly kernel: Kernel,
    weights: Weights,
    readonly capacity: number,
  ) {
    const {embedding, hidden, layers} = weights.shape;
    this.shape = weights.shape;
    this.widths = [embedding, ...Array.from({length: layers}, () => 2 * hidden)];
    const layout = new KernelLayout();
    this.buffers = this.widths.map(width => layout.reserve(2 * width * capacity));
    this.pieces = layout.reserve(4 * piecesPerPosition * capacity);
    this.scores = layout.reserve(4 * (labelCount * capacity + 1));
    this.room = layout.reserve(Math.max(4 * 3 * hidden * sliceLength, entryBytes * piecesPerPosition));
    this.embedding = placeEmbedding(weights, layout);
    this.labels = placeLabels(weights, layout);
    this.layers = weights.layers.map(layer => ({
      forward: placeDirection(layer.forward, hidden, layout),
      backward: placeDirection(layer.backward, hidden, layout),
    }));
    layout.writeTo(kernel.memory);
  }

  embed(pieces: Uint32Array): void {
    const {kernel, room, shape} = this;
    const {known, scales, table} = this.embedding;
    const count = pieces.length / piecesPerPosition;
    new Uint32Array(kernel.memory.buffer, this.pieces, pieces.length).set(pieces);
    const [slotShift, rowMask] = [32 - shape.slotBits, 2 ** shape.rowBits - 1];
    const [out = 0] = this.buffers;
    kernel.embed(
      this.pieces,
      count,
      piecesPerPosition,
      known,
      slotShift,
      table,
      scales,
      rowMask,
      shape.embedding,
      room,
      out,
    );
  }

  reset(): void {
    const {hidden} = this.shape;
    for (const {forward, backward} of this.layers) {
      // Floats and their 16-bit twins.
      for (const {state} of [forward, backward]) new Uint8Array(this.kernel.memory.buffer, state, 6 * hidden).fill(0);
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

  score(from: number, to: number): Float32Array {
    const {kernel, labels, scores} = this;
    const width = 2 * this.shape.hidden;
    const states = (this.buffers.at(-1) ?? 0) + 2 * width * from;
    kernel.score(states, to - from, width, labels.rows, labels.biases, scores);
    return new Float32Array(kernel.memory.buffer, scores, (to - from) * labelCount);
  }

  private run(layer: number, direction: DirectionPlaces, from: number, to: number, step: 1 | -1): void {
    const {kernel, room} = this;
    const {hidden} = this.shape;
    const width = this.widths[layer] ?? 0;
    const inputs = (this.buffers[layer] ?? 0) + 2 * width * from;
    const stride = 2 * 2 * hidden;
    const outputs = (this.buffers[layer + 1] ?? 0) + stride * from + (step < 0 ? 2 * hidden : 0);
    const {input, inputScales, inputBias, recurrent, recurrentScales, recurrentBias, state} = direction;
    kernel.project(inputs, to - from, width, input, inputScales, inputBias, room, 3 * hidden);
    kernel.recur(room, to - from, hidden, recurrent, recurrentScales, recurrentBias, state, outputs, stride, step);
  }
}
