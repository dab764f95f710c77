// Filters as sound engineers know them, after Robert Bristow-Johnson's Audio EQ Cookbook.
import { SAMPLE_RATE } from '../src/catalogue/units';
import type { Band } from './mastering-settings';

/** A second-order filter's coefficients, with a0 taken as 1. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Lets through what is above `hertz`: 12 dB an octave. */
export function highPass(hertz: number, q = Math.SQRT1_2): Biquad {
  const { cos, alpha } = angle(hertz, q);
  return normalised([(1 + cos) / 2, -1 - cos, (1 + cos) / 2], [1 + alpha, -2 * cos, 1 - alpha]);
}

/** Lets through what is below `hertz`: 12 dB an octave. */
export function lowPass(hertz: number, q = Math.SQRT1_2): Biquad {
  const { cos, alpha } = angle(hertz, q);
  return normalised([(1 - cos) / 2, 1 - cos, (1 - cos) / 2], [1 + alpha, -2 * cos, 1 - alpha]);
}

/** Lets through what is around `hertz`, unchanged at its centre. */
export function bandPass(hertz: number, q: number): Biquad {
  const { cos, alpha } = angle(hertz, q);
  return normalised([alpha, 0, -alpha], [1 + alpha, -2 * cos, 1 - alpha]);
}

/** One band of an equaliser. */
export function equaliser({ shape, hertz, gain, q }: Band): Biquad {
  const { cos, alpha } = angle(hertz, q);
  const a = 10 ** (gain / 40);
  if (shape === 'peak') {
    return normalised(
      [1 + alpha * a, -2 * cos, 1 - alpha * a],
      [1 + alpha / a, -2 * cos, 1 - alpha / a],
    );
  }
  const side = shape === 'low-shelf' ? 1 : -1;
  const root = 2 * Math.sqrt(a) * alpha;
  const [sum, difference] = [a + 1, a - 1];
  return normalised(
    [
      a * (sum - side * difference * cos + root),
      side * 2 * a * (difference - side * sum * cos),
      a * (sum - side * difference * cos - root),
    ],
    [
      sum + side * difference * cos + root,
      side * -2 * (difference + side * sum * cos),
      sum + side * difference * cos - root,
    ],
  );
}

/** `samples` through each of `filters` in turn. */
export function filtered(samples: Float32Array, filters: readonly Biquad[]): Float32Array {
  return filters.reduce(throughBiquad, samples);
}

/** The same for one period of an endless loop: the filter has heard the loop before it begins. */
export function filteredLoop(period: Float32Array, filters: readonly Biquad[]): Float32Array {
  return filters.reduce((samples, filter) => {
    const twice = new Float32Array(samples.length * 2);
    twice.set(samples);
    twice.set(samples, samples.length);
    return throughBiquad(twice, filter).slice(samples.length);
  }, period);
}

function throughBiquad(samples: Float32Array, { b0, b1, b2, a1, a2 }: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (const [n, x] of samples.entries()) {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[n] = y;
  }
  return out;
}

function angle(hertz: number, q: number): { cos: number; alpha: number } {
  const w = (2 * Math.PI * hertz) / SAMPLE_RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
}

type Three = readonly [number, number, number];

function normalised([b0, b1, b2]: Three, [a0, a1, a2]: Three): Biquad {
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: a1 / a0, a2: a2 / a0 };
}
