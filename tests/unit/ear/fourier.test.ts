import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFourier } from '../../../src/ear/fourier';

describe('the power of each pitch', () => {
  it('is what the sum over all samples says, again and again', () => {
    const size = 32;
    const fourier = createFourier(size);
    const anySamples = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: size,
      maxLength: size,
    });
    fc.assert(
      fc.property(anySamples, (samples) => {
        fourier.input.set(samples);
        const power = fourier.power();
        expect(power.length).toBe(size / 2 + 1);
        for (let k = 0; k <= size / 2; k += 1) {
          const turn = (n: number) => (2 * Math.PI * k * n) / size;
          const real = samples.reduce((sum, x, n) => sum + x * Math.cos(turn(n)), 0);
          const imaginary = samples.reduce((sum, x, n) => sum + x * Math.sin(turn(n)), 0);
          expect(power[k]).toBeCloseTo(real ** 2 + imaginary ** 2, 8);
        }
      }),
    );
  });
});
