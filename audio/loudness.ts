// Loudness and true peak after ITU-R BS.1770 and EBU R 128, for 24 kHz mono: one measure, for
// rendering and for tests.
import { SAMPLE_RATE } from '../src/catalogue/units';
import { type Biquad, filtered } from './filters';
import { peakAround } from './peaks';

/** Blocks of 400 ms, a new one every 100 ms. */
const STEP = SAMPLE_RATE / 10;
const STEPS_IN_BLOCK = 4;
/** Blocks below -70 LUFS, or 10 LU below the mean of the others, are pauses and do not count. */
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
/** Clips are measured over at least this long, in seconds. */
const LEAST_SECONDS = 4;

/**
 * The integrated loudness of `samples`, in LUFS; -Infinity for silence. Blocks of 400 ms are too
 * coarse for a clip of a second, so a short one is measured as if it were said over and over.
 */
export function loudness(samples: Float32Array): number {
  const powers = blockPowers(filtered(repeated(samples), K_WEIGHTING));
  const heard = powers.filter((power) => levelOf(power) > ABSOLUTE_GATE);
  const gate = levelOf(mean(heard)) + RELATIVE_GATE;
  return levelOf(mean(heard.filter((power) => levelOf(power) > gate)));
}

/** The highest peak of the waveform, between samples too, in dBTP. */
export function truePeak(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  for (let n = 0; n < samples.length; n++) peak = Math.max(peak, peakAround(samples, n, peak));
  return 20 * Math.log10(peak);
}

/** How the ear weighs pitches (BS.1770, annex 1), worked out for our sample rate. */
const K_WEIGHTING = [headShelf(), lowCut()];

/** The shelf that stands for the head: some 4 dB above 1.7 kHz. */
function headShelf(): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / SAMPLE_RATE);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const middle = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (middle * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (middle * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

/** The roll-off below some 60 Hz, where we hear less. */
function lowCut(): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / SAMPLE_RATE);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}

/** The mean square of each whole block. */
function blockPowers(samples: Float32Array): number[] {
  const steps = Array.from({ length: Math.floor(samples.length / STEP) }, (_, step) =>
    samples
      .subarray(step * STEP, (step + 1) * STEP)
      .reduce((sum, sample) => sum + sample * sample, 0),
  );
  return steps
    .slice(STEPS_IN_BLOCK - 1)
    .map((_, first) => mean(steps.slice(first, first + STEPS_IN_BLOCK)) / STEP);
}

function levelOf(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function repeated(samples: Float32Array): Float32Array {
  const times = Math.max(1, Math.ceil((LEAST_SECONDS * SAMPLE_RATE) / samples.length));
  const whole = new Float32Array(samples.length * times);
  for (let k = 0; k < times; k++) whole.set(samples, k * samples.length);
  return whole;
}
