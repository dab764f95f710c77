// What can be measured on a decoded clip: length, noise, ends, and stray sounds.
import { SAMPLE_RATE } from '../src/catalogue/units';

const WINDOW = SAMPLE_RATE / 100;
/** What counts as quiet, below full scale: nothing that people hear in a dark room. */
const QUIET = -60;
/** A pause that is long enough to hear what is in it: from 100 ms on. */
const PAUSE = 10;

export interface Figures {
  /** From the first sound to the last, in seconds. */
  readonly seconds: number;
  /** The loudest 10 ms of the first and of the last 50 ms of the clip, in dBFS. */
  readonly head: number;
  readonly tail: number;
  /** The median level in its pauses, in dBFS; undefined when it has none. */
  readonly floor: number | undefined;
  /** A sound before the first word ends here, in seconds. */
  readonly stray: number | undefined;
}

/** Measures a decoded clip. */
export function figuresOf(samples: Float32Array): Figures {
  const levels = levelsOf(samples);
  const isSound = (level: number) => level > QUIET;
  const first = levels.findIndex(isSound);
  const last = levels.findLastIndex(isSound);
  const seconds = ((last + 1 - first) * WINDOW) / SAMPLE_RATE;
  const pauses = quietRuns(levels.slice(first, last + 1)).flatMap((run) =>
    // Its edges are what fades.
    run.length >= PAUSE ? run.slice(3, -3) : [],
  );
  return {
    seconds,
    head: Math.max(...levels.slice(0, 5)),
    tail: Math.max(...levels.slice(-5)),
    floor: pauses.length > 0 ? pauses.toSorted((a, b) => a - b)[pauses.length >> 1] : undefined,
    stray: strayIn(samples, levels),
  };
}

/** The level of each 10 ms, in dBFS; true silence reads -120. */
export function levelsOf(samples: Float32Array): number[] {
  return Array.from({ length: Math.floor(samples.length / WINDOW) }, (_, k) => {
    const window = samples.subarray(k * WINDOW, (k + 1) * WINDOW);
    const power = window.reduce((sum, sample) => sum + sample ** 2, 0) / window.length;
    return Math.max(-120, 10 * Math.log10(power));
  });
}

function quietRuns(levels: readonly number[]): number[][] {
  const runs: number[][] = [[]];
  for (const level of levels) {
    if (level > QUIET) runs.push([]);
    else runs.at(-1)?.push(level);
  }
  return runs;
}

/** A stray sound lasts this long, in hundredths of a second; shorter is the t or k of a word. */
const STRAY = { least: 5, most: 12 };
/** It is faint, in dBFS, and yet heard; behind it comes a dip, and then the word, louder by this. */
const FAINTEST = -40;
const DIP = { below: -38, depth: 8 };
const LOUDER = 4;
/** It hums or breathes: what crosses zero more often, in 10 ms, is the s of "stay" before its t. */
const HISS = 60;

/**
 * Whether `text` begins with a sound that is itself a burst and a dip: "that", "be". What looks like a
 * stray sound before it is its own.
 */
export function beginsWithBurst(text: string): boolean {
  return /^\W*([bcdgkpqtj])/i.test(text);
}

/**
 * Where a sound before the first word ends, in seconds: a faint burst of 50 to 120 ms, a dip, and then
 * the word itself, louder. Speech models make it, and listeners take it for "the" or "and".
 */
function strayIn(samples: Float32Array, levels: readonly number[]): number | undefined {
  const start = levels.findIndex((level) => level > FAINTEST);
  for (let length = STRAY.least; length <= STRAY.most; length++) {
    const at = start + length;
    const burst = Math.max(...levels.slice(start, at));
    const dip = levels[at] ?? 0;
    if (dip > DIP.below || dip > burst - DIP.depth) continue;
    const word = Math.max(...levels.slice(at + 1, at + 12));
    const loudest = start + levels.slice(start, at).indexOf(burst);
    const isHiss = crossings(samples, loudest) > HISS;
    return word > burst + LOUDER && word > dip + 3 * DIP.depth && !isHiss ? at / 100 : undefined;
  }
  return undefined;
}

/** How often the wave crosses zero in the window at `index`. */
function crossings(samples: Float32Array, index: number): number {
  let count = 0;
  for (let n = index * WINDOW + 1; n < (index + 1) * WINDOW; n++) {
    if ((samples[n] ?? 0) > 0 !== (samples[n - 1] ?? 0) > 0) count += 1;
  }
  return count;
}
