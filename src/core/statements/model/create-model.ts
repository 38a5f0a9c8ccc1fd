import type {Attributed, AttributionModel} from '../attribution-model';
import {bestLabels} from './crf/best-labels';
import {marginals} from './crf/marginals';
import {allowedTransitions} from './crf/transitions';
import {buildSequence} from './features/sequence';
import {confidence} from './linking/confidence';
import {confidenceFeatures} from './linking/confidence-features';
import {linkParts} from './linking/link-parts';
import {findParts} from './linking/part';
import {partSpans} from './linking/part-spans';
import {setScene} from './linking/scene';
import type {Kernel} from './net/kernel';
import {PlainEngine} from './net/plain-engine';
import {scoreLabels} from './net/score-labels';
import {SimdEngine} from './net/simd-engine';
import type {Weights} from './weights/weights';

/** Positions that are read at once: longer than almost every article, a few megabytes of memory. */
const capacity = 2048;

/**
 * A model from learnt weights. With a kernel it runs on WebAssembly, five to ten times as fast; labels are the same.
 * The model owns the kernel, and must not be asked for two articles at once: it keeps one article's states.
 */
export function createModel({weights, kernel}: {weights: Weights; kernel?: Kernel | undefined}): AttributionModel {
  const engine = kernel ? new SimdEngine(kernel, weights, capacity) : new PlainEngine(weights, capacity);
  const transitions = allowedTransitions(weights.transitions);
  return {
    lang: weights.lang,
    async attribute(reading, pause): Promise<Attributed[]> {
      const sequence = buildSequence(reading);
      await pause();
      const scores = await scoreLabels(sequence, weights, engine, pause);
      const labelAt = await bestLabels(scores, sequence.classes, transitions, pause);
      const chances = await marginals(scores, sequence.classes, transitions, pause);
      const linked = linkParts(setScene(reading, sequence, findParts(labelAt, sequence)), weights);
      return linked.map(attribution => ({
        source: attribution.source ? partSpans(attribution.source, reading, sequence) : [],
        cue: attribution.cue ? partSpans(attribution.cue, reading, sequence) : [],
        content: attribution.contents.flatMap(part => partSpans(part, reading, sequence)),
        confidence: confidence(confidenceFeatures(attribution, chances), weights.confidence),
      }));
    },
  };
}
