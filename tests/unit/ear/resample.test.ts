import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResampler } from '../../../src/ear/resample';
import { cut } from './sounds';

const RATES = [16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000] as const;

function tone(pitch: number, rate: number, seconds = 0.5): Float32Array {
  return Float32Array.from({ length: rate * seconds }, (_, n) =>
    Math.sin((2 * Math.PI * pitch * n) / rate),
  );
}

/** How loud `samples` are in the middle, where nothing begins or ends, against a full tone; in dB. */
function loudness(samples: Float32Array): number {
  const middle = samples.subarray(samples.length >> 2, (samples.length * 3) >> 2);
  const power = middle.reduce((sum, x) => sum + x * x, 0) / middle.length;
  return 10 * Math.log10(2 * power + 1e-20);
}

describe('a sound at 16 kHz', () => {
  it.each(RATES)('is as loud as it was at %i Hz, up to 7.2 kHz', (rate) => {
    for (const pitch of [50, 300, 1000, 3000, 5000, 7000, 7200]) {
      const made = createResampler(rate, 16_000).push(tone(pitch, rate));
      expect(Math.abs(loudness(made)), `${pitch} Hz`).toBeLessThan(0.1);
    }
  });

  it.each(RATES.filter((rate) => rate > 20_000))(
    'has nothing of what was too high at %i Hz',
    (rate) => {
      for (const pitch of [8800, 9500, 10_900, 15_000, 20_000]) {
        if (pitch >= rate / 2) continue;
        const made = createResampler(rate, 16_000).push(tone(pitch, rate));
        expect(loudness(made), `${pitch} Hz`).toBeLessThan(-58);
      }
    },
  );

  it.each([8000, ...RATES])(
    'is what was there at %i Hz, later by the same for all pitches',
    (rate) => {
      const pitches = [200, 700, 1500, 3100];
      const at = (n: number, step: number) =>
        pitches.reduce((sum, pitch) => sum + Math.sin(2 * Math.PI * pitch * n * step + pitch), 0) /
        4;
      const given = Float32Array.from({ length: rate / 4 }, (_, n) => at(n, 1 / rate));
      const made = createResampler(rate, 16_000).push(given);
      expect(made.length).toBeGreaterThan(3900);
      for (let n = 200; n < 3700; n += 1) {
        expect(Math.abs((made[n] ?? 9) - at(n, 1 / 16_000)), String(n)).toBeLessThan(4e-3);
      }
    },
  );

  it('is the same for any cutting of what comes in', () => {
    fc.assert(
      fc.property(fc.constantFrom(8000, ...RATES), fc.nat(), (rate, seed) => {
        const given = tone(440, rate, 0.2).map((x, n) => x + ((n * 7919) % 101) / 500);
        const whole = createResampler(rate, 16_000).push(given).slice();
        const resampler = createResampler(rate, 16_000);
        const pieces = cut(given, seed).flatMap((block) => [...resampler.push(block)]);
        expect(pieces).toEqual([...whole]);
      }),
      { numRuns: 60 },
    );
  });
});
