import type {Pause} from '../../attribution-model';
import {piecesPerPosition} from '../features/pieces';
import type {Sequence} from '../features/sequence';
import {labelCount} from '../labels';
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
  {length, pieces}: Sequence,
  layers: number,
  engine: Engine,
  pause: Pause,
): Promise<Float32Array> {
  const scores = new Float32Array(length * labelCount);
  const core = length <= engine.capacity ? length : engine.capacity - 2 * windowContext;
  for (let start = 0; start < length; start += core) {
    const end = Math.min(length, start + core);
    const from = Math.max(0, start - windowContext);
    const to = Math.min(length, end + windowContext);
    engine.embed(pieces.subarray(from * piecesPerPosition, to * piecesPerPosition));
    await runLayers(layers, to - from, engine, pause);
    scores.set(engine.score(start - from, end - from), start * labelCount);
  }
  return scores;
}

async function runLayers(layers: number, length: number, engine: Engine, pause: Pause): Promise<void> {
  engine.reset();
  for (let layer = 0; layer < layers; layer++) {
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
