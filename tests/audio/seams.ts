// How a loop goes on where it meets itself, compared with how it goes on inside.
import { SAMPLES_PER_FRAME } from '../../src/catalogue/units';

/** Samples by which encoder and decoder together are late, LAME's 576 + 529 first of all. */
const CODEC_DELAY = 1105;

/** The starts of all frames of three periods in a row: around the two seams, and elsewhere. */
export function seamsOf(samples: Float32Array, period: number) {
  const places = Array.from(
    { length: samples.length / SAMPLES_PER_FRAME },
    (_, frame) => frame * SAMPLES_PER_FRAME,
  );
  // The decoder joins a frame to the one before it over one frame, and its filters over another.
  const isSeam = (at: number) =>
    [1, 2].some((k) => Math.abs(at - k * period) <= 3 * SAMPLES_PER_FRAME);
  // The very first frames have nothing before them.
  const inside = places.filter((at) => !isSeam(at) && at >= 4 * SAMPLES_PER_FRAME);
  return { seams: places.filter(isSeam), inside };
}

/** The largest step from one sample to the next in the frames at `places`. */
export function largestStep(samples: Float32Array, places: readonly number[]): number {
  let largest = 0;
  for (const at of places) {
    for (let n = at; n < at + SAMPLES_PER_FRAME; n++) {
      largest = Math.max(largest, Math.abs((samples[n] ?? 0) - (samples[n - 1] ?? 0)));
    }
  }
  return largest;
}

/** The largest change of level from one frame to the next at `places`, in dB. */
export function largestSwell(samples: Float32Array, places: readonly number[]): number {
  const level = (at: number) =>
    10 * Math.log10(energy(samples.subarray(at, at + SAMPLES_PER_FRAME)));
  return Math.max(...places.map((at) => Math.abs(level(at) - level(at - SAMPLES_PER_FRAME))));
}

/**
 * How far the frames at `places` are from the endless sound whose one period is `source`: the
 * largest share of a frame's energy that is not the source's own.
 */
export function largestError(
  samples: Float32Array,
  source: Float32Array,
  places: readonly number[],
): number {
  const { length } = source;
  const expected = samples.map((_, n) => source[(n - CODEC_DELAY + length) % length] ?? 0);
  const gain = Math.sqrt(energy(samples) / energy(expected));
  return Math.max(
    ...places.map((at) => {
      let error = 0;
      for (let n = at; n < at + SAMPLES_PER_FRAME; n++) {
        error += ((samples[n] ?? 0) - gain * (expected[n] ?? 0)) ** 2;
      }
      return error / (gain ** 2 * energy(expected.subarray(at, at + SAMPLES_PER_FRAME)));
    }),
  );
}

function energy(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0);
}
