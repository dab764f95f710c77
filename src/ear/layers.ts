// The layers of the network, each of which takes columns as they come and makes of them only what is new: no
// padding in time, zeros beside the outermost bands. A column lies in memory band by band, all channels of
// a band in a row.
import { biasesOf, type Layer, type Model, weightsOf } from './model';

/** A layer at work. */
export interface Stage {
  /** Of what it makes. */
  readonly channels: number;
  readonly rows: number;
  /** What comes of `column`, which follows those before; undefined where nothing new does. Valid until the next call. */
  push(column: Float32Array): Float32Array | undefined;
}

/** A layer that makes columns of columns. */
type Columns = Extract<Layer, { kind: 'conv' | 'depthwise' | 'pointwise' }>;

/** `layer` behind columns of `channels` by `rows`. */
export function createStage(layer: Columns, data: Model['data'], channels: number, rows: number) {
  switch (layer.kind) {
    case 'conv':
      return conv(layer, data, rows);
    case 'depthwise':
      return depthwise(layer, data, rows);
    case 'pointwise':
      return pointwise(layer, data, channels, rows);
  }
}

function conv(layer: Extract<Layer, { kind: 'conv' }>, data: DataView, rows: number): Stage {
  const { kernel, stride, out, relu = true } = layer;
  const [times, bands] = kernel;
  const each = times * bands;
  const product = createProduct(
    weightsOf(data, layer, out, each),
    biasesOf(data, layer, out),
    relu,
  );
  const heights = Math.ceil(rows / stride[1]);
  const made = new Float32Array(heights * out);
  const past = createPast(times, 1, stride[0], rows);
  const beside = (bands - 1) / 2;
  return {
    channels: out,
    rows: heights,
    push(column) {
      const begins = past.push(column);
      if (!begins) return undefined;
      for (let r = 0; r < heights; r += 1) {
        for (let t = 0; t < times; t += 1) {
          const begin = begins[t] ?? 0;
          for (let f = 0; f < bands; f += 1) {
            const row = r * stride[1] + f - beside;
            const isThere = row >= 0 && row < rows;
            product.input[t * bands + f] = isThere ? (past.held[begin + row] ?? 0) : 0;
          }
        }
        product.into(made, r * out);
      }
      return made;
    },
  };
}

function depthwise(
  layer: Extract<Layer, { kind: 'depthwise' }>,
  data: DataView,
  rows: number,
): Stage {
  const { kernel, stride, dilation, channels, relu = true } = layer;
  const [times, bands] = kernel;
  const weights = turned(weightsOf(data, layer, channels, times * bands), channels);
  const biases = biasesOf(data, layer, channels);
  const least = relu ? 0 : Number.NEGATIVE_INFINITY;
  const heights = Math.ceil(rows / stride[1]);
  const made = new Float32Array(heights * channels);
  const past = createPast(times, dilation, stride[0], rows * channels);
  const beside = (bands - 1) / 2;
  /** Where each part of the kernel that lies on a band finds its inputs, and its weights. */
  const froms = new Int32Array(times * bands);
  const ats = new Int32Array(times * bands);
  return {
    channels,
    rows: heights,
    push(column) {
      const begins = past.push(column);
      if (!begins) return undefined;
      const { held } = past;
      for (let r = 0; r < heights; r += 1) {
        let parts = 0;
        for (let t = 0; t < times; t += 1) {
          for (let f = 0; f < bands; f += 1) {
            const row = r * stride[1] + f - beside;
            if (row < 0 || row >= rows) continue;
            froms[parts] = (begins[t] ?? 0) + row * channels;
            ats[parts] = (t * bands + f) * channels;
            parts += 1;
          }
        }
        for (let c = 0; c < channels; c += 1) {
          let sum = biases[c] ?? 0;
          for (let k = 0; k < parts; k += 1) {
            sum += (held[(froms[k] ?? 0) + c] ?? 0) * (weights[(ats[k] ?? 0) + c] ?? 0);
          }
          made[r * channels + c] = Math.max(least, sum);
        }
      }
      return made;
    },
  };
}

function pointwise(
  layer: Extract<Layer, { kind: 'pointwise' }>,
  data: DataView,
  channels: number,
  rows: number,
): Stage {
  const { out, relu = true } = layer;
  const weights = weightsOf(data, layer, out, channels);
  const product = createProduct(weights, biasesOf(data, layer, out), relu);
  const made = new Float32Array(rows * out);
  return {
    channels: out,
    rows,
    push(column) {
      for (let r = 0; r < rows; r += 1) {
        product.input.set(column.subarray(r * channels, (r + 1) * channels));
        product.into(made, r * out);
      }
      return made;
    },
  };
}

interface Past {
  /** The last columns, one behind the other, in no order. */
  readonly held: Float64Array;
  /** Where in `held` those begin that a kernel lies on, the oldest first, if it lies on new ones with `column`. */
  push(column: Float32Array): Int32Array | undefined;
}

/** The last columns, as far back as a kernel of so many `times` reaches. */
function createPast(times: number, dilation: number, stride: number, size: number): Past {
  const span = (times - 1) * dilation + 1;
  const held = new Float64Array(span * size);
  const begins = new Int32Array(times);
  let count = 0;
  return {
    held,
    push(column) {
      held.set(column, (count % span) * size);
      count += 1;
      if (count < span || (count - span) % stride !== 0) return undefined;
      for (let t = 0; t < times; t += 1) {
        begins[t] = ((count - span + t * dilation) % span) * size;
      }
      return begins;
    },
  };
}

/** Weights output by output, laid so that those which meet one input lie in a row. */
function turned(weights: Float32Array, out: number): Float32Array {
  const each = weights.length / out;
  return weights.map((_, at) => weights[(at % out) * each + Math.floor(at / out)] ?? 0);
}

interface Product {
  /** What is multiplied: set before. In the widest numbers there are, or each were widened for each product. */
  readonly input: Float64Array;
  /** Writes an output for each of the biases from `at` on. */
  into(made: Float32Array, at: number): void;
}

/**
 * Weights by inputs, where nearly all of the work is: eight outputs at a time, so that each input is read
 * once for them and none of the sums waits for another.
 */
function createProduct(given: Float32Array, biases: Float32Array, relu: boolean): Product {
  const out = biases.length;
  const size = given.length / out;
  const whole = Math.ceil(out / 8) * 8;
  const weights = new Float64Array(whole * size);
  weights.set(given);
  const input = new Float64Array(size);
  const sums = new Float64Array(whole);
  const least = relu ? 0 : Number.NEGATIVE_INFINITY;
  return {
    input,
    into(made, at) {
      for (let o = 0; o < whole; o += 8) {
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
      for (let o = 0; o < out; o += 1) {
        made[at + o] = Math.max(least, (sums[o] ?? 0) + (biases[o] ?? 0));
      }
    },
  };
}
