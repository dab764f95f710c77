// Cuts the quiet off both ends of a recording, and makes silence of the quiet inside it.
import { SAMPLE_RATE } from '../src/catalogue/units';
import type { Room } from './mastering-settings';

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
export function trimmed(samples: Float32Array, { head, tail }: Room): Float32Array {
  const sounds = soundsIn(samples);
  const [first, last] = [sounds[0], sounds.at(-1)];
  if (!first || !last) throw new Error('nothing but silence');
  const start = Math.round(first.start - head * SAMPLE_RATE);
  const end = Math.round(last.end + tail * SAMPLE_RATE);
  const cut = new Float32Array(end - start);
  cut.set(samples.subarray(Math.max(0, start), end), Math.max(0, -start));
  fadeIn(cut);
  fadeOut(cut);
  return cut;
}

/**
 * `samples` with true silence in their pauses, from `tail` seconds after a sound to `head` before the
 * next: what a voice leaves there is the noise of its making. Too short a pause is left as it is.
 */
export function stilled(samples: Float32Array, { head, tail }: Room): Float32Array {
  const out = new Float32Array(samples);
  const sounds = soundsIn(samples);
  for (const [index, { start }] of sounds.entries()) {
    const from = Math.round((sounds[index - 1]?.end ?? -Infinity) + tail * SAMPLE_RATE);
    const to = Math.round(start - head * SAMPLE_RATE);
    if (index === 0 || from >= to) continue;
    fadeOut(out.subarray(0, from));
    out.fill(0, from, to);
    fadeIn(out.subarray(to));
  }
  return out;
}

/** A stretch of samples in which something sounds. */
interface Sound {
  readonly start: number;
  readonly end: number;
}

/** The sounds of `samples`, in order: runs of windows that are not quiet. */
function soundsIn(samples: Float32Array): Sound[] {
  const energies = windowEnergies(samples);
  const threshold = energies.reduce((most, energy) => Math.max(most, energy), 0) * QUIET ** 2;
  const sounds: Sound[] = [];
  for (const [index, energy] of energies.entries()) {
    if (energy <= threshold) continue;
    const [start, end] = [index * WINDOW, (index + 1) * WINDOW];
    const last = sounds.at(-1);
    if (last?.end === start) sounds[sounds.length - 1] = { start: last.start, end };
    else sounds.push({ start, end });
  }
  return sounds;
}

function windowEnergies(samples: Float32Array): number[] {
  return Array.from({ length: Math.ceil(samples.length / WINDOW) }, (_, index) => {
    const window = samples.subarray(index * WINDOW, (index + 1) * WINDOW);
    return window.reduce((sum, sample) => sum + sample * sample, 0);
  });
}

/** Lets `samples` rise from silence at their start. */
function fadeIn(samples: Float32Array): void {
  const length = FADE_IN * SAMPLE_RATE;
  for (let n = 0; n < Math.min(length, samples.length); n++) {
    samples[n] = (samples[n] ?? 0) * Math.sin((Math.PI / 2) * (n / length)) ** 2;
  }
}

/** Lets `samples` fall to silence at their end. */
function fadeOut(samples: Float32Array): void {
  const length = FADE_OUT * SAMPLE_RATE;
  for (let n = 0; n < Math.min(length, samples.length); n++) {
    const at = samples.length - 1 - n;
    samples[at] = (samples[at] ?? 0) * Math.sin((Math.PI / 2) * (n / length)) ** 2;
  }
}
