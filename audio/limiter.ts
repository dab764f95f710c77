// Keeps peaks under a ceiling, also those that only arise between samples (ITU-R BS.1770, annex 2).
import { SAMPLE_RATE } from '../src/catalogue/units';

/** How far ahead the gain begins to fall, and how long it takes to recover: 5 ms. */
const REACH = SAMPLE_RATE / 200;
/** Samples to each side that an interpolated point is made of. */
const SIDE = 8;
/** Points between two samples at which the waveform is looked at. */
const BETWEEN = [0.25, 0.5, 0.75].map(interpolator);

/** `samples` with no peak above `ceiling` (in dBTP), turned down gently around each. */
export function limited(samples: Float32Array, ceiling: number): Float32Array {
  const most = 10 ** (ceiling / 20);
  const wanted = samples.map((_, n) => Math.min(1, most / peakAround(samples, n)));
  // The least gain within reach, then a mean over the same reach: smooth, and never too much.
  const held = wanted.map((_, n) => leastAround(wanted, n));
  const gains = smoothed(held);
  return samples.map((sample, n) => sample * (gains[n] ?? 1));
}

/** The highest point of the waveform from sample `n` to the next. */
function peakAround(samples: Float32Array, n: number): number {
  let peak = Math.abs(samples[n] ?? 0);
  for (const weights of BETWEEN) {
    let sum = 0;
    for (const [k, weight] of weights.entries()) sum += weight * (samples[n + k - SIDE + 1] ?? 0);
    peak = Math.max(peak, Math.abs(sum));
  }
  return peak;
}

function leastAround(gains: Float32Array, n: number): number {
  let least = 1;
  for (let k = Math.max(0, n - REACH); k <= Math.min(gains.length - 1, n + REACH); k++) {
    least = Math.min(least, gains[k] ?? 1);
  }
  return least;
}

function smoothed(gains: Float32Array): Float32Array {
  const at = (n: number) => gains[Math.min(gains.length - 1, Math.max(0, n))] ?? 1;
  let sum = 0;
  for (let k = -REACH; k <= REACH; k++) sum += at(k);
  return gains.map((_, n) => {
    const mean = sum / (2 * REACH + 1);
    sum += at(n + REACH + 1) - at(n - REACH);
    return mean;
  });
}

/** A windowed sinc that gives the waveform `offset` of a sample after a sample. */
function interpolator(offset: number): number[] {
  return Array.from({ length: 2 * SIDE }, (_, k) => {
    const x = k - SIDE + 1 - offset;
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * Math.cos((Math.PI * x) / (2 * SIDE + 1)) ** 2;
  });
}
