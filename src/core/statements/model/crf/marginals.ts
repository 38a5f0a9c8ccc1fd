import type {Pause} from '../../attribution-model';
import {labelCount} from '../labels';
import type {Transitions} from './transitions';

/** Positions between two pauses. */
const sliceLength = 2048;

/** How likely each label is at each position, over all paths (forward–backward): `labelCount` a position, summing to 1. */
export async function marginals(
  scores: Float32Array,
  classes: Uint8Array,
  transitions: Transitions,
  pause: Pause,
): Promise<Float32Array> {
  const length = classes.length;
  const factors = transitions.map(Math.exp);
  const chances = toChances(scores);
  const ahead = new Float32Array(length * labelCount);
  for (let t = 0; t < length; t++) {
    const table = (classes[t] ?? 0) * labelCount * labelCount;
    const at = t * labelCount;
    for (let to = 0; to < labelCount; to++) {
      let sum = t === 0 ? 1 : 0;
      for (let from = 0; t > 0 && from < labelCount; from++) {
        sum += (ahead[at - labelCount + from] ?? 0) * (factors[table + from * labelCount + to] ?? 0);
      }
      ahead[at + to] = sum * (chances[at + to] ?? 0);
    }
    normalise(ahead, at);
    if (t % sliceLength === sliceLength - 1) await pause();
  }
  let behind = new Float32Array(labelCount).fill(1);
  let next = new Float32Array(labelCount);
  for (let t = length - 1; t >= 0; t--) {
    const at = t * labelCount;
    const table = (classes[t] ?? 0) * labelCount * labelCount;
    for (let from = 0; from < labelCount; from++) {
      let sum = 0;
      for (let to = 0; to < labelCount; to++) {
        sum += (factors[table + from * labelCount + to] ?? 0) * (chances[at + to] ?? 0) * (behind[to] ?? 0);
      }
      next[from] = sum;
    }
    for (let label = 0; label < labelCount; label++)
      ahead[at + label] = (ahead[at + label] ?? 0) * (behind[label] ?? 0);
    normalise(ahead, at);
    normalise(next, 0);
    [behind, next] = [next, behind];
    if (t % sliceLength === 0) await pause();
  }
  return ahead;
}

/** Scores as factors, against the highest of their position lest they overflow. */
function toChances(scores: Float32Array): Float32Array {
  const chances = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += labelCount) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label++) top = Math.max(top, scores[at + label] ?? 0);
    for (let label = 0; label < labelCount; label++) chances[at + label] = Math.exp((scores[at + label] ?? 0) - top);
  }
  return chances;
}

function normalise(values: Float32Array, at: number): void {
  let sum = 0;
  for (let i = 0; i < labelCount; i++) sum += values[at + i] ?? 0;
  for (let i = 0; i < labelCount; i++) values[at + i] = (values[at + i] ?? 0) / (sum || 1);
}
