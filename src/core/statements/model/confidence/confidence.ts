/** How likely an attribution with these `confidenceFeatures` is right: a logistic function of them, learnt on held-out articles. */
export function confidence(features: readonly number[], weights: Float32Array): number {
  const sum = features.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
