// Cuts the quiet off both ends of a recording, and lets what is left begin and end softly.
import { SAMPLE_RATE } from '../src/catalogue/units';

/** Loudness is judged in windows of 10 ms. */
const WINDOW = SAMPLE_RATE / 100;
/** What lies this far below the loudest window counts as quiet: breath and room, not speech. */
const QUIET = 10 ** (-45 / 20);
const FADE_IN = 0.01;
const FADE_OUT = 0.05;

/**
 * `samples` from `head` seconds before the first sound to `tail` seconds after the last, faded in
 * and out. A recording that is cut closer than that is filled up with silence.
 */
export function trimmed(
  samples: Float32Array,
  { head, tail }: { head: number; tail: number },
): Float32Array {
  const energies = windowEnergies(samples);
  const threshold = Math.max(...energies) * QUIET ** 2;
  const isSound = (energy: number) => energy > threshold;
  const first = energies.findIndex(isSound);
  if (first < 0) throw new Error('nothing but silence');
  const start = Math.round(first * WINDOW - head * SAMPLE_RATE);
  const end = Math.round((energies.findLastIndex(isSound) + 1) * WINDOW + tail * SAMPLE_RATE);
  const cut = new Float32Array(end - start);
  cut.set(samples.subarray(Math.max(0, start), end), Math.max(0, -start));
  return faded(cut);
}

function windowEnergies(samples: Float32Array): number[] {
  return Array.from({ length: Math.ceil(samples.length / WINDOW) }, (_, index) => {
    const window = samples.subarray(index * WINDOW, (index + 1) * WINDOW);
    return window.reduce((sum, sample) => sum + sample * sample, 0);
  });
}

function faded(samples: Float32Array): Float32Array {
  const rise = FADE_IN * SAMPLE_RATE;
  const fall = FADE_OUT * SAMPLE_RATE;
  return samples.map((sample, n) => {
    const gain = Math.min(1, n / rise, (samples.length - 1 - n) / fall);
    return sample * Math.sin((Math.PI / 2) * gain) ** 2;
  });
}
