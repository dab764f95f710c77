// The network, fed frame by frame: what is new is reckoned, and nothing twice.
import { createStage, type Stage } from './layers';
import { biasesOf, type Layer, type Model, weightsOf } from './model';

export interface Network {
  /**
   * Takes the next frame of features. Where an evaluation comes with it: how likely each class is, in the
   * order of the model's classes, from 0 to 1 and 1 in sum; a new array each time.
   */
  push(frame: Float32Array): Float32Array | undefined;
  /** How many frames it looks at in one evaluation. */
  readonly sees: number;
  /** From one evaluation to the next, in frames. */
  readonly step: number;
}

/** The network of `model`. Throws RangeError where its layers do not follow one another. */
export function createNetwork({ layers, data, features, every }: Model): Network {
  const stages: Stage[] = [];
  let [channels, rows] = [1, features.bands];
  let sees = 1;
  let step = 1;
  for (const layer of layers) {
    if (layer.kind === 'pool' || layer.kind === 'dense') break;
    const stage = createStage(layer, data, channels, rows);
    ({ channels, rows } = stage);
    stages.push(stage);
    if (layer.kind === 'pointwise') continue;
    const dilation = layer.kind === 'depthwise' ? layer.dilation : 1;
    sees += (layer.kernel[0] - 1) * dilation * step;
    step *= layer.stride[0];
  }
  const [pool, dense] = layers.slice(stages.length);
  if (pool?.kind !== 'pool' || dense?.kind !== 'dense') throw new RangeError('no pool, or no end');
  const pooled = createPool(pool.columns, every, channels, rows);
  const last = createDense(dense, data);
  return {
    sees: sees + (pool.columns - 1) * step,
    step: step * every,
    push(frame) {
      let column: Float32Array | undefined = frame;
      for (const stage of stages) {
        column = stage.push(column);
        if (!column) return undefined;
      }
      const whole = pooled.push(column);
      return whole && softmax(last(whole));
    },
  };
}

interface Pool {
  /** Means, then maxima, each channel by channel and in it band by band; undefined between evaluations. */
  push(column: Float32Array): Float32Array | undefined;
}

function createPool(columns: number, every: number, channels: number, rows: number): Pool {
  const size = channels * rows;
  const ring = Array.from({ length: columns }, () => new Float32Array(size));
  const made = new Float32Array(2 * size);
  const sums = new Float64Array(size);
  const most = new Float32Array(size);
  let count = 0;
  return {
    push(column) {
      ring[count % columns]?.set(column);
      count += 1;
      if (count < columns || (count - columns) % every !== 0) return undefined;
      sums.fill(0);
      most.fill(Number.NEGATIVE_INFINITY);
      for (const each of ring) {
        for (let i = 0; i < size; i += 1) {
          const x = each[i] ?? 0;
          sums[i] = (sums[i] ?? 0) + x;
          if (x > (most[i] ?? 0)) most[i] = x;
        }
      }
      for (let i = 0; i < size; i += 1) {
        const at = (i % channels) * rows + Math.floor(i / channels);
        made[at] = (sums[i] ?? 0) / columns;
        made[size + at] = most[i] ?? 0;
      }
      return made;
    },
  };
}

function createDense(layer: Extract<Layer, { kind: 'dense' }>, data: DataView) {
  const weights = weightsOf(data, layer, layer.out, layer.in);
  const biases = biasesOf(data, layer, layer.out);
  return (input: Float32Array) =>
    biases.map((bias, o) => {
      let sum = bias;
      for (let i = 0; i < layer.in; i += 1)
        sum += (weights[o * layer.in + i] ?? 0) * (input[i] ?? 0);
      return sum;
    });
}

function softmax(scores: Float32Array): Float32Array {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}
