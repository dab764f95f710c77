// From what a microphone heard to a clip that can take the place of the voice's. Pure.
import { filtered, highPass } from '../../audio/filters';
import { limited } from '../../audio/limiter';
import { MASTERING } from '../../audio/mastering-settings';
import { SAMPLE_RATE } from '../catalogue/units';
import { createResampler } from '../ear/resample';
import { encoded } from './encode';
import { silencesIn } from './frames';
import { loudnessOf } from './loudness';
import { isClipped, LONGEST, type Stretch, speechIn, type Unfit } from './speech';
import type { Clip } from './take';

export type Made =
  | { readonly kind: 'made'; readonly clip: Clip }
  | { readonly kind: 'unfit'; readonly why: Unfit };

/** What encoding takes from the loudness, in LU: tests/unit/takes holds it to that. */
const ENCODING_LOSS = 0.35;

/** How near the loudness must come, in LU. */
const TOLERANCE = 0.1;

/** Quiet kept around what is said, in seconds: a breath before, and what rings on in the room. */
const HEAD = 0.06;
const TAIL = 0.14;

/** How long it takes to rise from silence and to fall to it, in seconds. */
const FADE_IN = 0.03;
const FADE_OUT = 0.1;

/** The longest silence that a resampler is late by, in seconds. */
const LATE = 0.1;

/**
 * The clip of a `recording` at `rate` samples a second: freed of rumble and of what is above 8 kHz, trimmed,
 * as loud as the voices are, and encoded; or why it cannot be taken.
 */
export function makeClip(recording: Float32Array, rate: number): Made {
  if (recording.length > (LONGEST + 5) * rate) return { kind: 'unfit', why: 'too-long' };
  const samples = filtered(at24kHz(recording, rate), [highPass(MASTERING.highPass)]);
  const speech = speechIn(samples);
  if (speech.kind === 'unfit') return speech;
  if (isClipped(recording)) return { kind: 'unfit', why: 'clipped' };
  const levelled = loudAs(MASTERING.loudness + ENCODING_LOSS, cutOut(samples, speech));
  const frames = encoded(levelled);
  const loudness = loudnessOf(levelled) - ENCODING_LOSS;
  return { kind: 'made', clip: { frames, silences: silencesIn(frames), loudness } };
}

function at24kHz(recording: Float32Array, rate: number): Float32Array {
  // Also where the rate is right: it takes away what a voice's clips have none of either.
  const { push } = createResampler(rate, SAMPLE_RATE);
  const heard = push(recording).slice();
  const rest = push(new Float32Array(Math.ceil(LATE * rate)));
  const all = new Float32Array(heard.length + rest.length);
  all.set(heard);
  all.set(rest, heard.length);
  return all;
}

/** What is said in `samples`, with a little quiet around it, faded in and out. */
function cutOut(samples: Float32Array, { start, end }: Stretch): Float32Array {
  const from = start - Math.round(HEAD * SAMPLE_RATE);
  const to = end + Math.round(TAIL * SAMPLE_RATE);
  const cut = new Float32Array(to - from);
  cut.set(samples.subarray(Math.max(0, from), to), Math.max(0, -from));
  fade(cut, FADE_IN, (n) => n);
  fade(cut, FADE_OUT, (n) => cut.length - 1 - n);
  return cut;
}

function fade(samples: Float32Array, seconds: number, place: (n: number) => number): void {
  const length = Math.min(samples.length, Math.round(seconds * SAMPLE_RATE));
  for (let n = 0; n < length; n++) {
    const at = place(n);
    samples[at] = (samples[at] ?? 0) * Math.sin((Math.PI / 2) * (n / length)) ** 2;
  }
}

/** `samples` at `loudness` (in LUFS), with no peak above the ceiling; the limiter takes some of each gain away. */
function loudAs(loudness: number, samples: Float32Array): Float32Array {
  let gain = loudness - loudnessOf(samples);
  let loud = limited(amplified(samples, gain), MASTERING.ceiling);
  for (let attempt = 0; attempt < 6; attempt++) {
    const missing = loudness - loudnessOf(loud);
    if (Math.abs(missing) <= TOLERANCE) break;
    gain += missing;
    loud = limited(amplified(samples, gain), MASTERING.ceiling);
  }
  return loud;
}

function amplified(samples: Float32Array, gain: number): Float32Array {
  const factor = 10 ** (gain / 20);
  return samples.map((sample) => sample * factor);
}
