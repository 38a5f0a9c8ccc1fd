import type {Pause} from '../attribution-model';
import type {Reading} from '../reading';
import {addMissed} from './crf/add-missed';
import {bestLabels} from './crf/best-labels';
import {expectedLabels} from './crf/expected-labels';
import {marginals} from './crf/marginals';
import {allowedTransitions} from './crf/transitions';
import {buildSequence, type Sequence} from './features/sequence';
import {type LinkedParts, linkParts} from './linking/link-parts';
import {setScene} from './linking/scene';
import type {Kernel} from './net/kernel';
import {PlainEngine} from './net/plain/plain-engine';
import {scoreLabels} from './net/score-labels';
import {SimdEngine} from './net/simd-engine';
import {findParts} from './parts/find-parts';
import type {Weights} from './weights/weights';

/** What the net and the linker found in an article. */
export interface FoundLinks {
  readonly sequence: Sequence;
  readonly linked: readonly LinkedParts[];
  /** How likely each label is at each position. */
  readonly chances: Float32Array;
}

/** Positions that are read at once: longer than almost every article, a few megabytes of memory. */
const defaultCapacity = 2048;

/** What a model is made of. */
export interface ModelMaterial {
  readonly weights: Weights;
  /** Without it the net runs in plain JavaScript, slower, with the same labels. The model owns it from then on. */
  readonly kernel?: Kernel | undefined;
  /** Positions that are read at once. */
  readonly capacity?: number;
}

/** Finds the parts of attributions and links them. One article at a time: the engine keeps its states. */
export function createLinkFinder({weights, kernel, capacity = defaultCapacity}: ModelMaterial) {
  const engine = kernel ? new SimdEngine(kernel, weights, capacity) : new PlainEngine(weights, capacity);
  const transitions = allowedTransitions(weights.transitions);
  return async (reading: Reading, pause: Pause): Promise<FoundLinks> => {
    const sequence = buildSequence(reading);
    await pause();
    const scores = await scoreLabels(sequence, weights.shape.layers, engine, pause);
    const chances = await marginals(scores, sequence.classes, transitions, pause);
    const best = await bestLabels(scores, sequence.classes, transitions, pause);
    const labelAt = addMissed(best, await expectedLabels(chances, sequence.classes, pause));
    const linked = await linkParts(setScene(reading, sequence, findParts(labelAt, sequence)), weights, pause);
    return {sequence, linked, chances};
  };
}
