import type {Pause} from '../../attribution-model';
import {labelCount} from '../labels';
import {firstBefore, lastBefore, type Transitions} from './transitions';

/** Positions between two pauses. */
const sliceLength = 2048;

/** Entries of the table of a transition class. */
const tableLength = labelCount * labelCount;

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
  for (let t = 0; t < length; t += sliceLength) {
    lookAhead(ahead, chances, classes, factors, t, Math.min(length, t + sliceLength));
    await pause();
  }
  const behind = new Float32Array(labelCount).fill(1);
  for (let t = length; t > 0; t -= sliceLength) {
    lookBack(ahead, chances, classes, factors, behind, Math.max(0, t - sliceLength), t);
    await pause();
  }
  return ahead;
}

/** How likely the paths up to a position are that end with each label. */
function lookAhead(
  ahead: Float32Array,
  chances: Float32Array,
  classes: Uint8Array,
  factors: Float32Array,
  start: number,
  end: number,
): void {
  for (let t = start; t < end; t++) {
    const table = (classes[t] ?? 0) * tableLength;
    const at = t * labelCount;
    for (let to = 0; to < labelCount; to++) {
      let sum = t === 0 ? 1 : 0;
      const last = t === 0 ? -1 : (lastBefore[to] ?? 0);
      for (let from = firstBefore[to] ?? 0; from <= last; from++) {
        sum += (ahead[at - labelCount + from] ?? 0) * (factors[table + from * labelCount + to] ?? 0);
      }
      ahead[at + to] = sum * (chances[at + to] ?? 0);
    }
    normalise(ahead, at);
  }
}

/** Multiplies them with how likely the paths are that go on from there; `behind` is what stands behind the last position. */
function lookBack(
  ahead: Float32Array,
  chances: Float32Array,
  classes: Uint8Array,
  factors: Float32Array,
  behind: Float32Array,
  start: number,
  end: number,
): void {
  const weighted = new Float64Array(labelCount);
  for (let t = end - 1; t >= start; t--) {
    const table = (classes[t] ?? 0) * tableLength;
    const at = t * labelCount;
    for (let label = 0; label < labelCount; label++) {
      const next = behind[label] ?? 0;
      weighted[label] = (chances[at + label] ?? 0) * next;
      ahead[at + label] = (ahead[at + label] ?? 0) * next;
    }
    for (let from = 0; from < labelCount; from++) {
      let sum = 0;
      for (let to = 0; to < labelCount; to++)
        sum += (factors[table + from * labelCount + to] ?? 0) * (weighted[to] ?? 0);
      behind[from] = sum;
    }
    normalise(ahead, at);
    normalise(behind, 0);
  }
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
  const share = 1 / (sum || 1);
  for (let i = 0; i < labelCount; i++) values[at + i] = (values[at + i] ?? 0) * share;
}
