import type {Pause} from '../../attribution-model';
import type {Sequence} from '../features/sequence';
import {labelCount} from '../labels';
import type {Weights} from '../weights/weights';
import {Embedder} from './embedder';
import type {Engine} from './engine';

/** Positions read beyond a window's ends, so that it makes no difference where an article is cut. */
const windowContext = 160;

/** Positions between two pauses. */
const sliceLength = 128;

/**
 * The net's score of each label at each position, `labelCount` a position. Long articles are read in overlapping windows, so
 * that memory is bounded by the engine's capacity.
 */
export async function scoreLabels(
  sequence: Sequence,
  weights: Weights,
  engine: Engine,
  pause: Pause,
): Promise<Float32Array> {
  const scores = new Float32Array(sequence.length * labelCount);
  const single = sequence.length <= engine.capacity;
  const core = single ? sequence.length : engine.capacity - 2 * windowContext;
  for (let start = 0; start < sequence.length; start += core) {
    const end = Math.min(sequence.length, start + core);
    const from = Math.max(0, start - windowContext);
    const to = Math.min(sequence.length, end + windowContext);
    await runWindow(sequence, from, to, weights, engine, pause);
    writeScores(weights, engine, start, end, from, scores);
  }
  return scores;
}

async function runWindow(
  sequence: Sequence,
  from: number,
  to: number,
  weights: Weights,
  engine: Engine,
  pause: Pause,
): Promise<void> {
  const embedder = new Embedder(weights);
  const length = to - from;
  for (let t = 0; t < length; t++) engine.writeInput(t, embedder.embed(sequence.pieces, from + t));
  engine.reset();
  for (let layer = 0; layer < weights.shape.layers; layer++) {
    for (let t = 0; t < length; t += sliceLength) {
      engine.forward(layer, t, Math.min(length, t + sliceLength));
      await pause();
    }
    for (let t = length; t > 0; t -= sliceLength) {
      engine.backward(layer, Math.max(0, t - sliceLength), t);
      await pause();
    }
  }
}

function writeScores(
  weights: Weights,
  engine: Engine,
  start: number,
  end: number,
  from: number,
  scores: Float32Array,
): void {
  const {outputBias, shape} = weights;
  const width = 2 * shape.hidden;
  const byLabel = Array.from({length: labelCount}, (_, label) =>
    Float64Array.from({length: width}, (_, i) => weights.output[i * labelCount + label] ?? 0),
  );
  const states = new Float64Array(width);
  for (let position = start; position < end; position++) {
    engine.readOutput(position - from, states);
    for (let label = 0; label < labelCount; label++) {
      scores[position * labelCount + label] = (outputBias[label] ?? 0) + product(byLabel[label] ?? states, states);
    }
  }
}

/** a · b, with four sums side by side so that none waits for the one before; the length is a multiple of four. */
function product(a: Float64Array, b: Float64Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < a.length; i += 4) {
    first += (a[i] ?? 0) * (b[i] ?? 0);
    second += (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
    third += (a[i + 2] ?? 0) * (b[i + 2] ?? 0);
    fourth += (a[i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  return first + second + third + fourth;
}
