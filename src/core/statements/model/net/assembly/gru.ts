// The recurrent layers. `x` and states are 16-bit numbers, 16384 for 1; weights 8-bit numbers widened to 16.

/** Outputs of one pass: eight vectors of four. */
const passOutputs: i32 = 32;

/** Bytes of a pass's weights for two inputs. */
const passBytes: i32 = 128;

/** out[o] = scale[o] · Σ w[o][i] · x[i] + bias[o], for `outputs` a multiple of 32 and `width` a multiple of 2. */
function product(x: usize, width: i32, weights: usize, scales: usize, biases: usize, out: usize, outputs: i32): void {
  let w = weights;
  for (let o = 0; o < outputs; o += passOutputs) {
    let a0 = i32x4.splat(0);
    let a1 = i32x4.splat(0);
    let a2 = i32x4.splat(0);
    let a3 = i32x4.splat(0);
    let a4 = i32x4.splat(0);
    let a5 = i32x4.splat(0);
    let a6 = i32x4.splat(0);
    let a7 = i32x4.splat(0);
    for (let i = 0; i < width; i += 2) {
      const pair = v128.load32_splat(x + (i << 1));
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(pair, v128.load(w, 0)));
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(pair, v128.load(w, 16)));
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(pair, v128.load(w, 32)));
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(pair, v128.load(w, 48)));
      a4 = i32x4.add(a4, i32x4.dot_i16x8_s(pair, v128.load(w, 64)));
      a5 = i32x4.add(a5, i32x4.dot_i16x8_s(pair, v128.load(w, 80)));
      a6 = i32x4.add(a6, i32x4.dot_i16x8_s(pair, v128.load(w, 96)));
      a7 = i32x4.add(a7, i32x4.dot_i16x8_s(pair, v128.load(w, 112)));
      w += passBytes;
    }
    const at = o << 2;
    finish(a0, scales + at, biases + at, out + at);
    finish(a1, scales + at + 16, biases + at + 16, out + at + 16);
    finish(a2, scales + at + 32, biases + at + 32, out + at + 32);
    finish(a3, scales + at + 48, biases + at + 48, out + at + 48);
    finish(a4, scales + at + 64, biases + at + 64, out + at + 64);
    finish(a5, scales + at + 80, biases + at + 80, out + at + 80);
    finish(a6, scales + at + 96, biases + at + 96, out + at + 96);
    finish(a7, scales + at + 112, biases + at + 112, out + at + 112);
  }
}

function finish(sum: v128, scale: usize, bias: usize, out: usize): void {
  const value = f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scale));
  v128.store(out, f32x4.add(value, v128.load(bias)));
}

/** tanh by the rational function that Eigen uses, within 1e-6; `plain/approximate-tanh.ts` is its twin. */
function tanh(value: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(value, f32x4.splat(7.90531110763549805)), f32x4.splat(-7.90531110763549805));
  const s = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(s, f32x4.splat(-2.76076847742355e-16)), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(4.89352455891786e-3));
  let q = f32x4.add(f32x4.mul(s, f32x4.splat(1.19825839466702e-6)), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(s, q), f32x4.splat(2.268434632439e-3));
  q = f32x4.add(f32x4.mul(s, q), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(x, p), q);
}

function sigmoid(value: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh(f32x4.mul(half, value))));
}

/** `product` for two inputs, `width` apart, into outputs that are `outputs` apart: each weight is loaded once for both. */
function productOfTwo(x: usize, width: i32, weights: usize, scales: usize, biases: usize, out: usize, outputs: i32): void {
  let w = weights;
  const next = x + (width << 1);
  const step = outputs << 2;
  // Half passes, since both inputs' sums have to fit the registers.
  for (let o = 0; o < outputs; o += passOutputs) {
    for (let half = 0; half < passBytes; half += passBytes / 2) {
      let a0 = i32x4.splat(0);
      let a1 = i32x4.splat(0);
      let a2 = i32x4.splat(0);
      let a3 = i32x4.splat(0);
      let b0 = i32x4.splat(0);
      let b1 = i32x4.splat(0);
      let b2 = i32x4.splat(0);
      let b3 = i32x4.splat(0);
      let from = w + half;
      for (let i = 0; i < width; i += 2) {
        const first = v128.load32_splat(x + (i << 1));
        const second = v128.load32_splat(next + (i << 1));
        const w0 = v128.load(from, 0);
        const w1 = v128.load(from, 16);
        const w2 = v128.load(from, 32);
        const w3 = v128.load(from, 48);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(first, w0));
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(second, w0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(first, w1));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(second, w1));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(first, w2));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(second, w2));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(first, w3));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(second, w3));
        from += passBytes;
      }
      const at = (o << 2) + half;
      finish(a0, scales + at, biases + at, out + at);
      finish(a1, scales + at + 16, biases + at + 16, out + at + 16);
      finish(a2, scales + at + 32, biases + at + 32, out + at + 32);
      finish(a3, scales + at + 48, biases + at + 48, out + at + 48);
      finish(b0, scales + at, biases + at, out + at + step);
      finish(b1, scales + at + 16, biases + at + 16, out + at + step + 16);
      finish(b2, scales + at + 32, biases + at + 32, out + at + step + 32);
      finish(b3, scales + at + 48, biases + at + 48, out + at + step + 48);
    }
    w += width * (passBytes >> 1);
  }
}

/** Projects `count` inputs of `width` to `outputs` each. */
export function project(x: usize, count: i32, width: i32, weights: usize, scales: usize, biases: usize, out: usize, outputs: i32): void {
  let left = count;
  for (; left > 1; left -= 2) {
    productOfTwo(x, width, weights, scales, biases, out, outputs);
    x += width << 2;
    out += outputs << 3;
  }
  if (left > 0) product(x, width, weights, scales, biases, out, outputs);
}

/**
 * Runs one direction of a GRU over `count` projected inputs, forwards or (`step` −1) backwards from the last.
 * `state`: `hidden` floats, then `hidden` 16-bit numbers, then room for 3 × `hidden` floats. `out`: 16-bit states,
 * `stride` bytes apart.
 */
export function recur(
  projected: usize,
  count: i32,
  hidden: i32,
  weights: usize,
  scales: usize,
  biases: usize,
  state: usize,
  out: usize,
  stride: i32,
  step: i32,
): void {
  const short = state + (hidden << 2);
  const sums = short + (hidden << 1);
  const gate = hidden << 2;
  let t = step < 0 ? count - 1 : 0;
  for (let n = 0; n < count; n++) {
    product(short, hidden, weights, scales, biases, sums, hidden * 3);
    const x = projected + t * gate * 3;
    const to = out + t * stride;
    for (let j = 0; j < gate; j += 16) {
      const reset = sigmoid(f32x4.add(v128.load(x + j), v128.load(sums + j)));
      const update = sigmoid(f32x4.add(v128.load(x + gate + j), v128.load(sums + gate + j)));
      const fresh = tanh(f32x4.add(v128.load(x + 2 * gate + j), f32x4.mul(reset, v128.load(sums + 2 * gate + j))));
      const old = v128.load(state + j);
      const now = f32x4.add(fresh, f32x4.mul(update, f32x4.sub(old, fresh)));
      v128.store(state + j, now);
      // Adding 1.5 · 2²³ rounds to whole numbers, which then stand in the lower bits.
      const whole = i32x4.sub(f32x4.add(f32x4.mul(now, f32x4.splat(16384)), f32x4.splat(12582912)), i32x4.splat(0x4b400000));
      const narrow = i16x8.narrow_i32x4_s(whole, whole);
      v128.store64_lane(short + (j >> 1), narrow, 0);
      v128.store64_lane(to + (j >> 1), narrow, 0);
    }
    t += step;
  }
}
