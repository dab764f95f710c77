// The layers of the network, each of which takes columns as they come and makes of them only what is new: no
// padding in time, zeros beside the outermost bands. A column lies in memory band by band, all channels of
// a band in a row.
import { biasesOf, type Layer, type Model, weightsOf } from './model';
import { createProduct } from './product';

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
  const whole = times * bands;
  /** And zeros behind them, for what fills up the last three parts. */
  const weights = new Float64Array((whole + 1) * channels);
  weights.set(turned(weightsOf(data, layer, channels, whole), channels));
  const biases = biasesOf(data, layer, channels);
  const sums = new Float64Array(channels);
  const least = relu ? 0 : Number.NEGATIVE_INFINITY;
  const heights = Math.ceil(rows / stride[1]);
  const made = new Float32Array(heights * channels);
  const past = createPast(times, dilation, stride[0], rows * channels);
  const beside = (bands - 1) / 2;
  /** Where each part of the kernel that lies on a band finds its inputs, and its weights. */
  const froms = new Int32Array(whole + 2);
  const ats = new Int32Array(whole + 2);
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
        froms.fill(0, parts, parts + 2);
        ats.fill(whole * channels, parts, parts + 2);
        sums.set(biases);
        // Three at a time, so that where they lie is looked up once for all channels.
        for (let k = 0; k < parts; k += 3) {
          const [x0 = 0, x1 = 0, x2 = 0] = [froms[k], froms[k + 1], froms[k + 2]];
          const [w0 = 0, w1 = 0, w2 = 0] = [ats[k], ats[k + 1], ats[k + 2]];
          for (let c = 0; c < channels; c += 1) {
            sums[c] =
              (sums[c] ?? 0) +
              (held[x0 + c] ?? 0) * (weights[w0 + c] ?? 0) +
              (held[x1 + c] ?? 0) * (weights[w1 + c] ?? 0) +
              (held[x2 + c] ?? 0) * (weights[w2 + c] ?? 0);
          }
        }
        for (let c = 0; c < channels; c += 1) {
          made[r * channels + c] = Math.max(least, sums[c] ?? 0);
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
      let r = 0;
      for (; r + 1 < rows; r += 2) {
        product.input.set(column.subarray(r * channels, (r + 2) * channels));
        product.bothInto(made, r * out);
      }
      if (r < rows) {
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
