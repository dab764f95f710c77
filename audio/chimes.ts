// The chimes: soft bells, made of a few partials that die away at their own pace.
import { SAMPLE_RATE } from '../src/catalogue/units';
import type { ChimeId } from '../src/catalogue/voices';

/** One stroke of the bell. */
interface Stroke {
  /** When, in seconds. */
  readonly at: number;
  /** The note, in hertz. */
  readonly hertz: number;
  readonly strength: number;
  /** Seconds until the note is 60 dB down. */
  readonly ringing: number;
}

// A step: one warm note. The end: three notes that come down to rest.
const STROKES: Readonly<Record<ChimeId, readonly Stroke[]>> = {
  'chime-step': [
    { at: 0, hertz: 392.0, strength: 1, ringing: 2.2 },
    { at: 0.03, hertz: 587.33, strength: 0.3, ringing: 1.6 },
  ],
  'chime-end': [
    { at: 0, hertz: 587.33, strength: 0.7, ringing: 2.4 },
    { at: 0.55, hertz: 493.88, strength: 0.75, ringing: 2.6 },
    { at: 1.2, hertz: 392.0, strength: 1, ringing: 3.2 },
    { at: 1.2, hertz: 196.0, strength: 0.35, ringing: 3.2 },
  ],
};

const SECONDS: Readonly<Record<ChimeId, number>> = { 'chime-step': 1.8, 'chime-end': 3.8 };

/** A bell's partials: where, how strong, and how long they ring next to the fundamental. */
const PARTIALS = [
  { ratio: 1, strength: 1, ringing: 1 },
  { ratio: 1.003, strength: 0.5, ringing: 0.9 }, // a slow beat, as no bell is quite round
  { ratio: 2, strength: 0.28, ringing: 0.6 },
  { ratio: 3.01, strength: 0.1, ringing: 0.35 },
  { ratio: 4.16, strength: 0.05, ringing: 0.2 },
];

/** The mallet is felt: a note takes this long to rise, in seconds. */
const RISE = 0.012;

/** The samples of a chime at 24 kHz; its level is set afterwards. */
export function chime(id: ChimeId): Float32Array {
  const length = Math.round(SECONDS[id] * SAMPLE_RATE);
  const samples = new Float32Array(length);
  for (const stroke of STROKES[id]) {
    const start = Math.round(stroke.at * SAMPLE_RATE);
    for (let n = start; n < length; n++) {
      const rest = (length - n) / (0.4 * SAMPLE_RATE); // and gone before the clip is
      samples[n] =
        (samples[n] ?? 0) + struck(stroke, (n - start) / SAMPLE_RATE) * Math.min(1, rest);
    }
  }
  return samples;
}

/** The bell `t` seconds after `stroke`. */
function struck({ hertz, strength, ringing }: Stroke, t: number): number {
  const rise = Math.sin((Math.PI / 2) * Math.min(1, t / RISE)) ** 2;
  return (
    PARTIALS.reduce((sum, partial) => {
      const decay = 10 ** ((-3 * t) / (ringing * partial.ringing));
      return (
        sum +
        strength * partial.strength * decay * Math.sin(2 * Math.PI * hertz * partial.ratio * t)
      );
    }, 0) * rise
  );
}
