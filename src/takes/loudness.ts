// How loud something is said (ITU-R BS.1770-4, as EBU R 128 gates it): as the packs are measured. Pure.
import { type Biquad, filtered } from '../../audio/filters';
import { MASTERING } from '../../audio/mastering-settings';
import { SAMPLE_RATE } from '../catalogue/units';

/** Loudness is judged in blocks that overlap by three quarters. */
const BLOCK = 0.4 * SAMPLE_RATE;
const HOP = BLOCK / 4;

/** Blocks below this are no part of it, nor those so far below the mean of all others. */
const ABSOLUTE = -70;
const RELATIVE = -10;

/** A block is too coarse for a clip of a second: a short one is measured as if it were said over and over. */
const LEAST = 4 * SAMPLE_RATE;

/** The integrated loudness of `samples` (24 kHz, mono) in LUFS; minus infinity where there is none. */
export function loudnessOf(samples: Float32Array): number {
  if (samples.length === 0) return Number.NEGATIVE_INFINITY;
  const blocks = blockPowers(filtered(repeated(samples), WEIGHTING));
  const heard = blocks.filter((power) => inLufs(power) > ABSOLUTE);
  const gate = inLufs(mean(heard)) + RELATIVE;
  return inLufs(mean(heard.filter((power) => inLufs(power) > gate)));
}

/** How far from the voice a recording may be, in LU: what is recorded here comes within one. */
const NEAR = { below: 6, above: 3 };

/** Whether what is `loudness` loud, in LUFS, can stand among lines of the voice without startling anyone. */
export function isNearVoice(loudness: number): boolean {
  const from = loudness - MASTERING.loudness;
  return from >= -NEAR.below && from <= NEAR.above;
}

function blockPowers(samples: Float32Array): readonly number[] {
  const powers: number[] = [];
  for (let at = 0; at + BLOCK <= samples.length; at += HOP) {
    let sum = 0;
    for (let n = at; n < at + BLOCK; n++) sum += (samples[n] ?? 0) ** 2;
    powers.push(sum / BLOCK);
  }
  return powers;
}

function repeated(samples: Float32Array): Float32Array {
  const times = Math.max(1, Math.ceil(LEAST / samples.length));
  const whole = new Float32Array(samples.length * times);
  for (let k = 0; k < times; k++) whole.set(samples, k * samples.length);
  return whole;
}

function mean(powers: readonly number[]): number {
  return powers.length === 0 ? 0 : powers.reduce((sum, power) => sum + power, 0) / powers.length;
}

function inLufs(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

/** How a head and an ear weigh what comes to them: the two filters of BS.1770, at our rate. */
const WEIGHTING: readonly Biquad[] = [head(), lowCut()];

function head(): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / SAMPLE_RATE);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

function lowCut(): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / SAMPLE_RATE);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
