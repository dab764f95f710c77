// How high a voice speaks, and where its pitch goes at the end of a line.
import { SAMPLE_RATE } from '../src/catalogue/units';

const HOP = SAMPLE_RATE / 100;
const WINDOW = SAMPLE_RATE / 25;
const LOWEST = 60;
const HIGHEST = 400;
/** How much of a wave must differ from the next for it to be no wave (YIN's threshold). */
const VOICED = 0.2;
/** What is voiced and louder than this under the loudest counts, so that breath does not. */
const FAINT = 10 ** (-30 / 20);
/** The end of a line: its last voiced hops, of 10 ms. */
const END = 30;

export interface Pitch {
  /** The median of what is voiced, in hertz. */
  readonly hertz: number;
  /** How far the last 300 ms that are voiced lie above the median, in semitones; below: negative. */
  readonly end: number;
  /** How far those rise from their first third to their last, in semitones. */
  readonly rise: number;
}

/** The pitch of speech (24 kHz). Undefined where nothing is voiced, as in a whisper. */
export function pitchOf(samples: Float32Array): Pitch | undefined {
  const voiced = withoutLeaps(contour(samples));
  if (voiced.length < END / 3) return undefined;
  const hertz = median(voiced);
  const end = voiced.slice(-END);
  const third = Math.ceil(end.length / 3);
  return {
    hertz,
    end: semitones(hertz, median(end)),
    rise: semitones(median(end.slice(0, third)), median(end.slice(-third))),
  };
}

/** Each value as the middle one of five: a creak at a line's end is heard an octave off, and leaps. */
function withoutLeaps(values: readonly number[]): number[] {
  return values.map((_, index) => median(values.slice(Math.max(0, index - 2), index + 3)));
}

/** The pitch of each hop that is voiced, in order (YIN: de Cheveigné and Kawahara, 2002). */
function contour(samples: Float32Array): number[] {
  // Half the samples tell the pitch of speech as well, in a quarter of the time.
  const half = samples.filter((_, n) => n % 2 === 0);
  const rate = SAMPLE_RATE / 2;
  const [hop, window] = [HOP / 2, WINDOW / 2];
  const [least, most] = [Math.floor(rate / HIGHEST), Math.ceil(rate / LOWEST)];
  const powers: number[] = [];
  for (let at = 0; at + window + most <= half.length; at += hop) {
    powers.push(power(half.subarray(at, at + window)));
  }
  const loudest = powers.reduce((a, b) => Math.max(a, b), 0);
  return powers.flatMap((each, index) => {
    if (each < loudest * FAINT ** 2) return [];
    const period = periodAt(half, index * hop, window, least, most);
    return period === undefined ? [] : [rate / period];
  });
}

function periodAt(
  samples: Float32Array,
  at: number,
  window: number,
  least: number,
  most: number,
): number | undefined {
  const differences = new Float32Array(most + 1);
  let sum = 0;
  for (let lag = 1; lag <= most; lag++) {
    let difference = 0;
    for (let n = at; n < at + window; n++) {
      difference += ((samples[n] ?? 0) - (samples[n + lag] ?? 0)) ** 2;
    }
    sum += difference;
    differences[lag] = sum > 0 ? (difference * lag) / sum : 1;
  }
  for (let lag = least; lag < most; lag++) {
    const [here = 1, next = 1] = differences.subarray(lag, lag + 2);
    if (here < VOICED && next >= here) return lag;
  }
  return undefined;
}

function power(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length;
}

function semitones(from: number, to: number): number {
  return 12 * Math.log2(to / from);
}

/** The middle one of `values`; NaN when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.floor(middle)],
    sorted[Math.ceil(middle)],
  ];
  return (low + high) / 2;
}
