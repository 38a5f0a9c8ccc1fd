import {confidence} from '../../src/core/statements/model/confidence/confidence';

/** What an attribution's certainty looked like, and whether it was right. */
export interface ConfidenceExample {
  features: readonly number[];
  right: boolean;
}

const steps = 2000;
const rate = 0.05;

/** Pulls weights towards zero, lest a few hundred articles be taken for the world. */
const decay = 1e-3;

/** Learns the weights of `confidence`: logistic regression by gradient descent, with momentum per weight (Adam). */
export function learnConfidence(examples: readonly ConfidenceExample[], featureCount: number): Float32Array {
  const weights = new Float32Array(featureCount);
  const means = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(featureCount);
    for (const {features, right} of examples) {
      const error = confidence(features, weights) - (right ? 1 : 0);
      for (const [i, value] of features.entries()) gradient[i] = (gradient[i] ?? 0) + (error * value) / examples.length;
    }
    for (let i = 0; i < featureCount; i++) {
      const slope = (gradient[i] ?? 0) + decay * (weights[i] ?? 0);
      means[i] = 0.9 * (means[i] ?? 0) + 0.1 * slope;
      squares[i] = 0.99 * (squares[i] ?? 0) + 0.01 * slope * slope;
      const mean = (means[i] ?? 0) / (1 - 0.9 ** step);
      const square = (squares[i] ?? 0) / (1 - 0.99 ** step);
      weights[i] = (weights[i] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-9);
    }
  }
  return weights;
}
