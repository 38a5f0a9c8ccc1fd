/**
 * The scores of 7 labels at `count` positions, as floats: bias + Σ weight · state over the `width` 16-bit states of a position, an
 * even number. `weights`: for each state the labels' weights, divided by 16384, and an eighth float; `biases` likewise.
 */
export function score(states: usize, count: i32, width: i32, weights: usize, biases: usize, out: usize): void {
  for (let n = 0; n < count; n++) {
    let low = v128.load(biases);
    let high = v128.load(biases, 16);
    // Two sums side by side, so that none waits for the one before.
    let lowOdd = f32x4.splat(0);
    let highOdd = f32x4.splat(0);
    const end = weights + (width << 5);
    for (let w = weights; w < end; w += 64) {
      const even = f32x4.splat(f32(load<i16>(states)));
      const odd = f32x4.splat(f32(load<i16>(states, 2)));
      low = f32x4.add(low, f32x4.mul(even, v128.load(w)));
      high = f32x4.add(high, f32x4.mul(even, v128.load(w, 16)));
      lowOdd = f32x4.add(lowOdd, f32x4.mul(odd, v128.load(w, 32)));
      highOdd = f32x4.add(highOdd, f32x4.mul(odd, v128.load(w, 48)));
      states += 4;
    }
    v128.store(out, f32x4.add(low, lowOdd));
    // The next position writes over the eighth.
    v128.store(out, f32x4.add(high, highOdd), 16);
    out += 28;
  }
}
