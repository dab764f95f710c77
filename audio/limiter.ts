// Keeps peaks under a ceiling, also those that only arise between samples (ITU-R BS.1770, annex 2).
import { SAMPLE_RATE } from '../src/catalogue/units';
import { leastAround, meanAround } from './smoothing';

/** How far ahead the gain begins to fall, and how long it takes to recover: 5 ms. */
const REACH = SAMPLE_RATE / 200;
/** Samples to each side that an interpolated point is made of. */
const SIDE = 8;
/** Points between two samples at which the waveform is looked at. */
const BETWEEN = [0.25, 0.5, 0.75].map(interpolator);
/** A point between samples is at most this many times as high as the highest sample around it. */
const MOST_OVERSHOOT = Math.max(
  ...BETWEEN.map((weights) => weights.reduce((sum, weight) => sum + Math.abs(weight), 0)),
);

/** `samples` with no peak above `ceiling` (in dBTP), turned down gently around each. */
export function limited(samples: Float32Array, ceiling: number): Float32Array {
  const most = 10 ** (ceiling / 20);
  const wanted = new Float32Array(samples.length).fill(1);
  for (const n of nearPeaks(samples, most / MOST_OVERSHOOT)) {
    wanted[n] = Math.min(1, most / peakAround(samples, n));
  }
  // The least gain within reach, then a mean over the same reach: smooth, and never too much.
  const gains = meanAround(leastAround(wanted, REACH), REACH);
  return samples.map((sample, n) => sample * (gains[n] ?? 1));
}

/** The places near samples above `level`: nowhere else can the waveform be over the ceiling. */
function* nearPeaks(samples: Float32Array, level: number): Generator<number> {
  let next = 0;
  for (const [at, sample] of samples.entries()) {
    if (Math.abs(sample) <= level) continue;
    const end = Math.min(samples.length - 1, at + SIDE);
    for (let n = Math.max(next, at - SIDE); n <= end; n++) yield n;
    next = end + 1;
  }
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

/** A windowed sinc that gives the waveform `offset` of a sample after a sample. */
function interpolator(offset: number): number[] {
  return Array.from({ length: 2 * SIDE }, (_, k) => {
    const x = k - SIDE + 1 - offset;
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * Math.cos((Math.PI * x) / (2 * SIDE + 1)) ** 2;
  });
}
