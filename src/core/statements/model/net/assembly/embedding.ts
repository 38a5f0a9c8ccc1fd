// In doubles, operation for operation as `plain/embedder.ts` does it: both give the same sums to the last bit.

/** Bytes of a found row's entry: its address, and its scale as a double. */
const entryBytes: i32 = 16;

/** tanh for doubles; `plain/approximate-tanh.ts` is its twin. */
function tanh(value: v128): v128 {
  const x = f64x2.pmax(f64x2.pmin(value, f64x2.splat(7.905311107635498)), f64x2.splat(-7.905311107635498));
  const s = f64x2.mul(x, x);
  let p = f64x2.add(f64x2.mul(s, f64x2.splat(-2.76076847742355e-16)), f64x2.splat(2.00018790482477e-13));
  p = f64x2.sub(f64x2.mul(s, p), f64x2.splat(8.60467152213735e-11));
  p = f64x2.add(f64x2.mul(s, p), f64x2.splat(5.12229709037114e-8));
  p = f64x2.add(f64x2.mul(s, p), f64x2.splat(1.48572235717979e-5));
  p = f64x2.add(f64x2.mul(s, p), f64x2.splat(6.37261928875436e-4));
  p = f64x2.add(f64x2.mul(s, p), f64x2.splat(4.89352455891786e-3));
  let q = f64x2.add(f64x2.mul(s, f64x2.splat(1.19825839466702e-6)), f64x2.splat(1.18534705686654e-4));
  q = f64x2.add(f64x2.mul(s, q), f64x2.splat(2.268434632439e-3));
  q = f64x2.add(f64x2.mul(s, q), f64x2.splat(4.89352518554385e-3));
  return f64x2.div(f64x2.mul(x, p), q);
}

/** tanh as a 16-bit number, 16384 for 1, rounded as `Math.round` does, in the lower half of a vector of four. */
function toShorts(sum: v128): v128 {
  const rounded = f64x2.floor(f64x2.add(f64x2.mul(tanh(sum), f64x2.splat(16384)), f64x2.splat(0.5)));
  return i32x4.trunc_sat_f64x2_s_zero(rounded);
}

/** Two neighbouring numbers, times a scale. */
function scaled(numbers: v128, scale: v128): v128 {
  return f64x2.mul(f64x2.convert_low_i32x4_s(numbers), scale);
}

function upperHalf(numbers: v128): v128 {
  return v128.shuffle<i32>(numbers, numbers, 2, 3, 2, 3);
}

/**
 * The net's inputs of `count` positions with `each` hashed pieces: the sum of the pieces' rows, squashed, as 16-bit numbers.
 * `known` has a bit for each slot, `table` rows of `width` bytes, a multiple of 8. `found` is room for `each` entries.
 */
export function embed(
  pieces: usize,
  count: i32,
  each: i32,
  known: usize,
  slotShift: i32,
  table: usize,
  scales: usize,
  rowMask: i32,
  width: i32,
  found: usize,
  out: usize,
): void {
  for (let n = 0; n < count; n++) {
    let end = found;
    for (let i = 0; i < each; i++) {
      const piece = load<u32>(pieces);
      pieces += 4;
      const slot = piece >>> slotShift;
      if ((load<u8>(known + (slot >>> 3)) & (1 << (slot & 7))) == 0) continue;
      const row = piece & rowMask;
      store<u32>(end, u32(table + row * width));
      store<f64>(end, f64(load<f32>(scales + (row << 2))), 8);
      end += entryBytes;
    }
    for (let j = 0; j < width; j += 8) {
      let a = f64x2.splat(0);
      let b = f64x2.splat(0);
      let c = f64x2.splat(0);
      let d = f64x2.splat(0);
      for (let entry = found; entry < end; entry += entryBytes) {
        const scale = v128.load64_splat(entry, 8);
        const eight = v128.load8x8_s(load<u32>(entry) + j);
        const low = i32x4.extend_low_i16x8_s(eight);
        const high = i32x4.extend_high_i16x8_s(eight);
        a = f64x2.add(a, scaled(low, scale));
        b = f64x2.add(b, scaled(upperHalf(low), scale));
        c = f64x2.add(c, scaled(high, scale));
        d = f64x2.add(d, scaled(upperHalf(high), scale));
      }
      const low = v128.shuffle<i64>(toShorts(a), toShorts(b), 0, 2);
      const high = v128.shuffle<i64>(toShorts(c), toShorts(d), 0, 2);
      v128.store(out, i16x8.narrow_i32x4_s(low, high));
      out += 16;
    }
  }
}
