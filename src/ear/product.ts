// Weights by inputs, where nearly all of the work of the network is.

export interface Product {
  /**
   * What is multiplied: set before; for `bothInto` one behind the other. In the widest numbers there are, or each
   * were widened for each product.
   */
  readonly input: Float64Array;
  /** Writes an output for each of the biases from `at` on. */
  into(made: Float32Array, at: number): void;
  /** Writes those of both inputs, one behind the other. */
  bothInto(made: Float32Array, at: number): void;
}

/** `given` lie output by output, as many as there are `biases`. What would be less than 0 is 0 where `relu`. */
export function createProduct(given: Float32Array, biases: Float32Array, relu: boolean): Product {
  const out = biases.length;
  const size = given.length / out;
  const whole = Math.ceil(out / 8) * 8;
  const weights = new Float64Array(whole * size);
  weights.set(given);
  const input = new Float64Array(2 * size);
  const sums = new Float64Array(2 * whole);
  const least = relu ? 0 : Number.NEGATIVE_INFINITY;
  const write = (made: Float32Array, at: number, from: number) => {
    for (let o = 0; o < out; o += 1) {
      made[at + o] = Math.max(least, (sums[from + o] ?? 0) + (biases[o] ?? 0));
    }
  };
  return {
    input,
    into(made, at) {
      for (let o = 0; o < whole; o += 8) eightOutputs(weights, input, sums, o, size);
      write(made, at, 0);
    },
    bothInto(made, at) {
      for (let o = 0; o < whole; o += 4) fourOutputsOfBoth(weights, input, sums, o, size);
      write(made, at, 0);
      write(made, at + out, whole);
    },
  };
}

/** Eight at a time, so that each input is read once for them and none of the sums waits for another. */
function eightOutputs(
  weights: Float64Array,
  input: Float64Array,
  sums: Float64Array,
  o: number,
  size: number,
): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  for (let i = 0; i < size; i += 1) {
    const x = input[i] ?? 0;
    const w = o * size + i;
    s0 += x * (weights[w] ?? 0);
    s1 += x * (weights[w + size] ?? 0);
    s2 += x * (weights[w + 2 * size] ?? 0);
    s3 += x * (weights[w + 3 * size] ?? 0);
    s4 += x * (weights[w + 4 * size] ?? 0);
    s5 += x * (weights[w + 5 * size] ?? 0);
    s6 += x * (weights[w + 6 * size] ?? 0);
    s7 += x * (weights[w + 7 * size] ?? 0);
  }
  sums[o] = s0;
  sums[o + 1] = s1;
  sums[o + 2] = s2;
  sums[o + 3] = s3;
  sums[o + 4] = s4;
  sums[o + 5] = s5;
  sums[o + 6] = s6;
  sums[o + 7] = s7;
}

/** Where two inputs meet the same weights, each of these is read once for both. */
function fourOutputsOfBoth(
  weights: Float64Array,
  input: Float64Array,
  sums: Float64Array,
  o: number,
  size: number,
): void {
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  for (let i = 0; i < size; i += 1) {
    const a = input[i] ?? 0;
    const b = input[size + i] ?? 0;
    const at = o * size + i;
    const w0 = weights[at] ?? 0;
    const w1 = weights[at + size] ?? 0;
    const w2 = weights[at + 2 * size] ?? 0;
    const w3 = weights[at + 3 * size] ?? 0;
    a0 += a * w0;
    b0 += b * w0;
    a1 += a * w1;
    b1 += b * w1;
    a2 += a * w2;
    b2 += b * w2;
    a3 += a * w3;
    b3 += b * w3;
  }
  const second = sums.length / 2 + o;
  sums[o] = a0;
  sums[o + 1] = a1;
  sums[o + 2] = a2;
  sums[o + 3] = a3;
  sums[second] = b0;
  sums[second + 1] = b1;
  sums[second + 2] = b2;
  sums[second + 3] = b3;
}
