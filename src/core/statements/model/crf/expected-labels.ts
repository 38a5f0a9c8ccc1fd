import type {Pause} from '../../attribution-model';
import {transitionClassCount} from '../features/transition-classes';
import {labelCount, labels} from '../labels';
import {bestLabels} from './best-labels';
import {allowedTransitions, type Transitions} from './transitions';

/** What telling a beginning from a going on counts, against having the right part at all. Between 0.5 and 1 nothing changes. */
const boundaryWorth = 1;

/** What a new part costs, so that a doubtful word in its midst does not tear a part in two. Chosen on held-out articles. */
const beginCost = 0.1;

/** Nothing learnt, only what is impossible. */
const possible: Transitions = allowedTransitions(new Float32Array(transitionClassCount * labelCount * labelCount));

/**
 * The labels that get the most positions right in expectation, over all paths, among those that are possible. `chances` are the
 * marginals. The single likeliest path has fewer parts: many paths that differ in detail share a part that it lacks.
 */
export function expectedLabels(chances: Float32Array, classes: Uint8Array, pause: Pause): Promise<Uint8Array> {
  const worths = new Float32Array(chances.length);
  for (let at = 0; at < chances.length; at += labelCount) {
    worths[at] = (1 + boundaryWorth) * (chances[at] ?? 0);
    for (let begin: number = labels.beginSource; begin < labelCount; begin += 2) {
      const begins = chances[at + begin] ?? 0;
      const goesOn = chances[at + begin + 1] ?? 0;
      worths[at + begin] = begins + goesOn + boundaryWorth * begins - beginCost;
      worths[at + begin + 1] = begins + goesOn + boundaryWorth * goesOn;
    }
  }
  return bestLabels(worths, classes, possible, pause);
}
