import type {Pause} from '../../attribution-model';
import type {Sequence} from '../features/sequence';
import {labelCount} from '../labels';
import type {Weights} from '../weights/weights';
import {Embedder} from './embedder';
import type {Engine} from './engine';

/** Positions read beyond a window's ends, so that it makes no difference where an article is cut. */
export const windowContext = 160;

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
  const {output, outputBias, shape} = weights;
  const width = 2 * shape.hidden;
  const states = new Float32Array(width);
  for (let position = start; position < end; position++) {
    engine.readOutput(position - from, states);
    for (let label = 0; label < labelCount; label++) {
      let sum = outputBias[label] ?? 0;
      for (let i = 0; i < width; i++) sum += (states[i] ?? 0) * (output[i * labelCount + label] ?? 0);
      scores[position * labelCount + label] = sum;
    }
  }
}
