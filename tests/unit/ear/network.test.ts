// Column by column comes what comes of the whole at once, as a plain reckoning of it says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../../audio/noise';
import { createFeatures } from '../../../src/ear/features';
import { biasesOf, type Layer, type Model, readModel, weightsOf } from '../../../src/ear/model';
import { createNetwork } from '../../../src/ear/network';
import { anyModel, FEATURES, sizeOf } from './any-model';
import { cut, soundOf } from './sounds';

/** A map of channels, each of columns of rows. */
type Plain = readonly (readonly (readonly number[])[])[];

/** All scores of `frames`, reckoned in the plainest way. */
function plainly({ layers, data, every }: Model, frames: readonly Float32Array[]): number[][] {
  let map: Plain = [frames.map((frame) => [...frame])];
  for (const layer of layers) {
    if (layer.kind === 'pool') {
      const { columns } = layer;
      const length = map[0]?.length ?? 0;
      const count = Math.max(0, Math.floor((length - columns) / every) + 1);
      const dense = layers.at(-1);
      if (dense?.kind !== 'dense') throw new Error('no end');
      return Array.from({ length: count }, (_, n) => {
        const windows = map.flatMap((channel) => {
          const window = channel.slice(n * every, n * every + columns);
          return (window[0] ?? []).map((_, r) => window.map((column) => column[r] ?? 0));
        });
        const means = windows.map((all) => all.reduce((sum, x) => sum + x, 0) / columns);
        return densely(dense, data, [...means, ...windows.map((all) => Math.max(...all))]);
      });
    }
    if (layer.kind !== 'dense') map = convolved(map, layer, data);
  }
  throw new Error('no pool');
}

function convolved(map: Plain, layer: Extract<Layer, { relu?: boolean }>, data: DataView): Plain {
  const [out, each] = sizeOf(layer);
  const weights = weightsOf(data, layer, out, each);
  const biases = biasesOf(data, layer, out);
  const [times, bands] = layer.kind === 'pointwise' ? [1, 1] : layer.kernel;
  const [stepT, stepF] = layer.kind === 'pointwise' ? [1, 1] : layer.stride;
  const dilation = layer.kind === 'depthwise' ? layer.dilation : 1;
  const length = map[0]?.length ?? 0;
  const rows = map[0]?.[0]?.length ?? 0;
  const columns = Math.floor((length - (times - 1) * dilation - 1) / stepT) + 1;
  return Array.from({ length: out }, (_, o) =>
    Array.from({ length: columns }, (_, n) =>
      Array.from({ length: Math.ceil(rows / stepF) }, (_, r) => {
        let sum = biases[o] ?? 0;
        const inputs = layer.kind === 'depthwise' ? [o] : map.map((_, i) => i);
        for (const [place, i] of inputs.entries()) {
          for (let t = 0; t < times; t += 1) {
            for (let f = 0; f < bands; f += 1) {
              const x = map[i]?.[n * stepT + t * dilation]?.[r * stepF + f - (bands - 1) / 2] ?? 0;
              sum += x * (weights[o * each + (place * times + t) * bands + f] ?? 0);
            }
          }
        }
        return layer.relu === false ? sum : Math.max(0, sum);
      }),
    ),
  );
}

function densely(layer: Extract<Layer, { kind: 'dense' }>, data: DataView, given: number[]) {
  const weights = weightsOf(data, layer, layer.out, layer.in);
  const raw = [...biasesOf(data, layer, layer.out)].map((bias, o) =>
    given.reduce((sum, x, i) => sum + x * (weights[o * layer.in + i] ?? 0), bias),
  );
  const raised = raw.map(Math.exp);
  return raised.map((x) => x / raised.reduce((sum, each) => sum + each, 0));
}

describe('the network', () => {
  it('says column by column what the whole says', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 90 }), (seed, count) => {
        const model = readModel(anyModel(seed));
        const next = chance(seed);
        const frames = Array.from({ length: count }, () => new Float32Array(40).map(next));
        const network = createNetwork(model);
        const ours = frames.flatMap((frame, at) => {
          const scores = network.push(frame);
          if (!scores) return [];
          // It says itself when it does.
          expect((at + 1 - network.sees) % network.step).toBe(0);
          return [scores];
        });
        const theirs = plainly(model, frames);
        expect(ours.length).toBe(theirs.length);
        for (const [n, scores] of ours.entries()) {
          for (const [i, score] of scores.entries()) {
            expect(score).toBeCloseTo(theirs[n]?.[i] ?? -1, 5);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the features', () => {
  it('are the same for any cutting of the sound', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const samples = soundOf([{ sounds: 0.3, rests: 0.2, loud: 0.2 }], seed);
        const all = (blocks: readonly Float32Array[]) => {
          const frames: number[][] = [];
          const stream = createFeatures(FEATURES);
          for (const block of blocks) {
            stream.push(block, (bands, energy) => frames.push([...bands, energy]));
          }
          return frames;
        };
        const whole = all([samples]);
        expect(whole.length).toBe(Math.floor((samples.length - 400) / 160) + 1);
        expect(all(cut(samples, seed))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});
