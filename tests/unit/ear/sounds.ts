// Sounds for the ear: bursts of noise and tone in a room that hisses.
import fc from 'fast-check';
import { chance } from '../../../audio/noise';

const RATE = 16_000;

/** A burst and the quiet behind it, in seconds, and how loud it is. */
export interface Spoken {
  readonly sounds: number;
  readonly rests: number;
  readonly loud: number;
}

export const anySpoken: fc.Arbitrary<Spoken> = fc.record({
  sounds: fc.integer({ min: 3, max: 180 }).map((frames) => frames / 100),
  rests: fc.integer({ min: 2, max: 80 }).map((frames) => frames / 100),
  loud: fc.constantFrom(0.02, 0.1, 0.5),
});

/** Half a second of hiss, then all of `spoken`, then quiet for long enough to settle. */
export function soundOf(spoken: readonly Spoken[], seed: number, rate = RATE): Float32Array {
  const next = chance(seed);
  const stretches = [
    { loud: 0, length: 0.5 },
    ...spoken.flatMap(({ sounds, rests, loud }) => [
      { loud, length: sounds },
      { loud: 0, length: rests },
    ]),
    { loud: 0, length: 0.6 },
  ];
  return Float32Array.from(
    stretches.flatMap(({ loud, length }) => {
      const pitch = 120 + 200 * next();
      return Array.from({ length: Math.round(length * rate) }, (_, n) => {
        const tone = Math.sin((2 * Math.PI * pitch * n) / rate) > 0.3 ? 1 : -0.5;
        return 0.002 * (next() - 0.5) + loud * (0.6 * tone + 0.4 * (next() - 0.5));
      });
    }),
  );
}

/** `samples` cut into blocks whose lengths come of `seed`. */
export function cut(samples: Float32Array, seed: number): readonly Float32Array[] {
  const next = chance(seed);
  const blocks: Float32Array[] = [];
  for (let at = 0; at < samples.length; ) {
    const length = Math.ceil(next() ** 2 * 3000);
    blocks.push(samples.slice(at, at + length));
    at += length;
  }
  return blocks;
}
