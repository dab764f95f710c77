// Peaks of the waveform that samples stand for: it can rise higher between them than at them.

/** Samples to each side that an interpolated point is made of. */
const SIDE = 8;
/** Points between two samples at which the waveform is looked at (BS.1770, annex 2: four times). */
const BETWEEN = [0.25, 0.5, 0.75].map(interpolator);

/**
 * The highest point of the waveform from sample `n` to the next; full scale is 1. Only peaks above
 * `least` matter to the caller: where both samples are far below it, it takes the samples' word,
 * since a waveform never rises to four times what is around it.
 */
export function peakAround(samples: Float32Array, n: number, least: number): number {
  let peak = Math.max(Math.abs(samples[n] ?? 0), Math.abs(samples[n + 1] ?? 0));
  if (peak < least / 4) return peak;
  for (const weights of BETWEEN) {
    let sum = 0;
    for (let k = 0; k < 2 * SIDE; k++) sum += (weights[k] ?? 0) * (samples[n + k - SIDE + 1] ?? 0);
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
