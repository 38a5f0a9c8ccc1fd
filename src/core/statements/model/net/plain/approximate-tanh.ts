/** Beyond it tanh is 1 to the last bit of a 32-bit float. */
const limit = 7.905311107635498;

/** tanh by the rational function that Eigen uses, within 1e-6; twice as fast as `Math.tanh`. `assembly` has its twins. */
export function approximateTanh(value: number): number {
  const x = Math.max(-limit, Math.min(limit, value));
  const s = x * x;
  let p = s * -2.76076847742355e-16 + 2.00018790482477e-13;
  p = s * p - 8.60467152213735e-11;
  p = s * p + 5.12229709037114e-8;
  p = s * p + 1.48572235717979e-5;
  p = s * p + 6.37261928875436e-4;
  p = s * p + 4.89352455891786e-3;
  let q = s * 1.19825839466702e-6 + 1.18534705686654e-4;
  q = s * q + 2.268434632439e-3;
  q = s * q + 4.89352518554385e-3;
  return (x * p) / q;
}

/** The logistic function, by the same means. */
export function approximateSigmoid(value: number): number {
  return 0.5 + 0.5 * approximateTanh(0.5 * value);
}
