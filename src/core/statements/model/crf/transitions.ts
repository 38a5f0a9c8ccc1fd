import {transitionClassCount} from '../features/transition-classes';
import {goesOn, labelCount} from '../labels';

/** Scores of label pairs: [class][from][to], one table a transition class. */
export type Transitions = Float32Array;

/** Below any path that is possible. */
const forbidden = -1e4;

/** The learnt tables, with what can never be ruled out: a label that goes on follows its own beginning or itself. */
export function allowedTransitions(learnt: Float32Array): Transitions {
  const transitions = Float32Array.from(learnt);
  for (let index = 0; index < transitionClassCount * labelCount * labelCount; index++) {
    const to = index % labelCount;
    const from = Math.floor(index / labelCount) % labelCount;
    if (goesOn(to) && from !== to && from !== to - 1) transitions[index] = forbidden;
  }
  return transitions;
}

/** From which label on a label may be followed by it, up to `lastBefore`: all, or its own beginning and itself. */
export const firstBefore = Uint8Array.from({length: labelCount}, (_, label) => (goesOn(label) ? label - 1 : 0));
export const lastBefore = Uint8Array.from({length: labelCount}, (_, label) => (goesOn(label) ? label : labelCount - 1));
