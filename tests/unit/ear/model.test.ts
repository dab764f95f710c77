import { describe, expect, it } from 'vitest';
import { biasesOf, readModel, weightsOf } from '../../../src/ear/model';
import { anyModel, CLASSES, DECISION, FEATURES } from './any-model';
import { readShipped } from './fixtures';

describe('a model', () => {
  it('is read as it was written', () => {
    const model = readModel(anyModel(7));
    expect(model).toMatchObject({ language: 'en', classes: CLASSES, every: 2 });
    expect(model.features).toEqual(FEATURES);
    expect(model.decision).toEqual(DECISION);
    const [conv] = model.layers;
    if (conv?.kind !== 'conv') throw new Error('it begins otherwise');
    const weights = weightsOf(model.data, conv, 6, 25);
    expect(Math.max(...weights.map(Math.abs))).toBeLessThanOrEqual(4 / Math.sqrt(25) + 1e-6);
    expect(new Set(weights).size).toBeGreaterThan(50);
    expect(Math.max(...biasesOf(model.data, conv, 6).map(Math.abs))).toBeLessThanOrEqual(0.5);
  });

  it('may have two weights a byte', () => {
    const coarse = [-8, 7, 0, -1, 3, -7];
    const halves = [0xf0, 0x78, 0x1b];
    const scales = new Uint8Array(Float32Array.of(0.5, 2).buffer);
    const data = new DataView(Uint8Array.from([...halves, 0, ...scales]).buffer);
    const at = { weights: 0, scale: 4, bias: 0, bits: 4 } as const;
    const expected = coarse.map((whole, i) => whole * (i < 3 ? 0.5 : 2));
    expect([...weightsOf(data, at, 2, 3)]).toEqual(expected);
  });

  it('is read from anywhere in a buffer', () => {
    const bytes = anyModel(8);
    const within = new Uint8Array(bytes.length + 3);
    within.set(bytes, 3);
    const { data } = readModel(within.subarray(3));
    expect(data.getUint8(0)).toBe(readModel(bytes).data.getUint8(0));
  });

  it('is nothing else, nothing newer, and whole', () => {
    const bytes = anyModel(9);
    expect(() => readModel(bytes.slice(1))).toThrow(RangeError);
    expect(() => readModel(bytes.slice(0, 100))).toThrow(RangeError);
    const newer = bytes.slice();
    newer[newer.indexOf('2'.charCodeAt(0), 13)] = '3'.charCodeAt(0);
    expect(() => readModel(newer)).toThrow('version 3');
  });

  it('ships for every word that can be said', () => {
    const { classes, decision, data, layers } = readShipped();
    const words = ['yes', 'no', 'pause', 'goOn', 'next', 'repeat', 'longer', 'stop', 'help'];
    expect(classes).toEqual([...words, 'speech', 'silence']);
    for (const word of words) expect(decision.limits[word], word).toBeGreaterThanOrEqual(0.5);
    const last = layers.at(-1);
    expect(last?.kind === 'dense' && last.bias + 4 * last.out).toBe(data.byteLength);
  });
});
