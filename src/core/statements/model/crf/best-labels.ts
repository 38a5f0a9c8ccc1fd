import type {Pause} from '../../attribution-model';
import {labelCount} from '../labels';
import {firstBefore, lastBefore, type Transitions} from './transitions';

/** Positions between two pauses. */
const sliceLength = 4096;

/** The labels of the best path (Viterbi), given the scores of each label at each position and each position's class. */
export async function bestLabels(
  scores: Float32Array,
  classes: Uint8Array,
  transitions: Transitions,
  pause: Pause,
): Promise<Uint8Array> {
  const length = classes.length;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * labelCount);
  const best = scores.slice(0, labelCount);
  for (let t = 1; t < length; t += sliceLength) {
    goOn(best, back, scores, classes, transitions, t, Math.min(length, t + sliceLength));
    // Only differences count: keeps the sums within a float's precision however long the article is.
    const floor = best[0] ?? 0;
    best.forEach((value, label) => {
      best[label] = value - floor;
    });
    await pause();
  }
  let label = best.indexOf(best.reduce((a, b) => Math.max(a, b)));
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = back[t * labelCount + label] ?? 0;
  }
  return labels;
}

/** Leads the best paths to each label on from position `start` to `end`, and notes in `back` where each came from. */
function goOn(
  best: Float32Array,
  back: Uint8Array,
  scores: Float32Array,
  classes: Uint8Array,
  transitions: Transitions,
  start: number,
  end: number,
): void {
  const next = new Float32Array(labelCount);
  for (let t = start; t < end; t++) {
    const table = (classes[t] ?? 0) * labelCount * labelCount;
    for (let to = 0; to < labelCount; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      const last = lastBefore[to] ?? 0;
      for (let label = firstBefore[to] ?? 0; label <= last; label++) {
        const score = (best[label] ?? 0) + (transitions[table + label * labelCount + to] ?? 0);
        if (score > top) {
          top = score;
          from = label;
        }
      }
      next[to] = top + (scores[t * labelCount + to] ?? 0);
      back[t * labelCount + to] = from;
    }
    best.set(next);
  }
}
