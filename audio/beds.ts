// The ambient beds. Each is one period of an endless sound: everything in it, filters and slow
// waves included, comes round after exactly one period, so the loop has no seam to hide.
import { SAMPLE_RATE, SAMPLES_PER_FRAME } from '../src/catalogue/units';
import type { BedId } from '../src/catalogue/voices';
import { bandPass, filteredLoop, highPass, lowPass } from './filters';
import { chance, whiteNoise } from './noise';

/** The length of each loop, in frames: 24 s of rain, 30 s of the pad. */
export const BED_FRAMES: Readonly<Record<BedId, number>> = { rain: 1000, pad: 1250 };

/** One period of a bed at 24 kHz; its level is set afterwards. */
export function bed(id: BedId): Float32Array {
  const length = BED_FRAMES[id] * SAMPLES_PER_FRAME;
  return id === 'rain' ? rain(length) : pad(length);
}

/** Soft rain on leaves: a wash of noise that swells slowly, and single drops nearby. */
function rain(length: number): Float32Array {
  const next = chance(20);
  const wash = filteredLoop(whiteNoise(length, next), [highPass(300), lowPass(1400, 0.5)]);
  const air = filteredLoop(whiteNoise(length, next), [highPass(1800, 0.5), lowPass(4200, 0.5)]);
  const drops = filteredLoop(dropsOf(length, next), [lowPass(5000, 0.6)]);
  return wash.map((sample, n) => {
    const turn = n / length;
    const swell = 1 + 0.13 * wave(turn, 2, 0.1) + 0.09 * wave(turn, 5, 0.6);
    const breeze = 1 + 0.25 * wave(turn, 3, 0.35) + 0.1 * wave(turn, 7, 0.8);
    return sample * swell + 0.3 * (air[n] ?? 0) * breeze + 0.35 * (drops[n] ?? 0);
  });
}

/** Some 45 drops a second, most of them faint: short dull ticks that wrap round the loop's end. */
function dropsOf(length: number, next: () => number): Float32Array {
  const drops = new Float32Array(length);
  const count = Math.round((45 * length) / SAMPLE_RATE);
  for (let drop = 0; drop < count; drop++) {
    const start = Math.floor(next() * length);
    const loud = next() ** 4;
    const hertz = 700 + 1900 * next();
    const seconds = 0.004 + 0.008 * next();
    for (let n = 0; n < seconds * 6 * SAMPLE_RATE; n++) {
      const t = n / SAMPLE_RATE;
      const shape = Math.min(1, t / 0.001) * Math.exp(-t / seconds);
      const at = (start + n) % length;
      drops[at] = (drops[at] ?? 0) + loud * shape * Math.sin(2 * Math.PI * hertz * t);
    }
  }
  return drops;
}

/** The pad's chords, as notes in hertz, each a few steps from the one before: D, G, B minor, G. */
const CHORDS = [
  [146.83, 220.0, 277.18, 369.99],
  [196.0, 246.94, 293.66, 369.99],
  [123.47, 246.94, 293.66, 440.0],
  [196.0, 246.94, 329.63, 369.99],
];

/** Slow chords that melt into each other, every note a small choir slightly out of tune. */
function pad(length: number): Float32Array {
  const next = chance(7);
  const samples = new Float32Array(length);
  for (const [index, chord] of CHORDS.entries()) {
    for (const hertz of chord) {
      for (const detune of [-0.7, 0, 0.6]) addVoice(samples, hertz + detune, index, next);
    }
  }
  const breath = filteredLoop(whiteNoise(length, next), [bandPass(600, 0.6), lowPass(1500)]);
  return samples.map(
    (sample, n) => sample + 0.12 * (breath[n] ?? 0) * (1 + 0.4 * wave(n / length, 4, 0)),
  );
}

/** Adds one voice of chord `index`: three soft harmonics that swell while the chord lasts. */
function addVoice(samples: Float32Array, hertz: number, index: number, next: () => number): void {
  const { length } = samples;
  // A whole number of cycles in the period: off by less than 1/60 Hz, which nobody hears.
  const cycles = Math.round((hertz * length) / SAMPLE_RATE);
  const phase = next();
  const drift = next();
  for (let n = 0; n < length; n++) {
    const turn = n / length;
    const swell = chordSwell(turn, index);
    if (swell === 0) continue;
    const bright = 0.22 + 0.1 * wave(turn, 3, drift);
    const tone =
      wave(turn, cycles, phase) +
      bright * wave(turn, 2 * cycles, phase * 2) +
      bright ** 2 * wave(turn, 3 * cycles, phase * 3);
    samples[n] = (samples[n] ?? 0) + swell * (1 + 0.2 * wave(turn, 2, drift)) * tone;
  }
}

/** How much chord `index` sounds at `turn` (0 to 1) of the period: chords cross over slowly. */
function chordSwell(turn: number, index: number): number {
  const centre = (index + 0.5) / CHORDS.length;
  const apart = Math.abs(((turn - centre + 1.5) % 1) - 0.5) * CHORDS.length;
  return apart >= 1 ? 0 : Math.cos((Math.PI / 2) * apart) ** 1.2;
}

/** A sine that goes round `cycles` times in a period, from `phase` (0 to 1) of a round on. */
function wave(turn: number, cycles: number, phase: number): number {
  return Math.sin(2 * Math.PI * (turn * cycles + phase));
}
