// Where in a recording something is said, and what is wrong with it as a whole. Pure.
import { SAMPLE_RATE, type Seconds } from '../catalogue/units';

/** The longest that one line may be, in seconds: three times as long as any of Afterglow's own. */
export const LONGEST: Seconds = 30;

/** Judged in windows of 10 ms. */
const WINDOW = SAMPLE_RATE / 100;

/** What is said stands so far above the quiet of the room, in decibels. */
const ABOVE_ROOM = 10;
/** What lies so far below the loudest is breath and room, however quiet that room is. */
const BELOW_LOUDEST = 40;
/** Whoever says something says it for so many windows at least: a tap on the glass is shorter. */
const LEAST_WINDOWS = 12;
/** So many windows of sound apart from all else, at an end, are that tap. */
const TAP = 7;
/** A gap of so many windows sets it apart. */
const APART = 12;
/** What is said more softly than this, in decibels below full scale, has more of the room in it than of a voice. */
const SOFTEST = -52;
/** A voice that stands out so little is not worth to be kept, in decibels. */
const LEAST_CLEAR = 18;
/** The highest that a converter tells, or nearly. */
const FULL = 0.985;
/** So many samples in a row up there are cut off; and of so many such runs a voice begins to crackle. */
const RUN = 3;
const RUNS = 4;

/** From one sample up to, not including, another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is said in a recording, or why it cannot be taken. */
export type Speech =
  | ({ readonly kind: 'said' } & Stretch)
  | { readonly kind: 'unfit'; readonly why: Unfit };

export type Unfit = 'nothing-said' | 'too-quiet' | 'clipped' | 'too-long';

/** Looks through `samples` (24 kHz, mono, full scale at 1). */
export function speechIn(samples: Float32Array): Speech {
  const levels = levelsOf(samples);
  const loudest = levels.reduce((most, level) => Math.max(most, level), -200);
  const room = roomIn(levels);
  const least = Math.max(room + ABOVE_ROOM, loudest - BELOW_LOUDEST);
  const runs = withoutTaps(runsIn(levels.map((level) => level > least)));
  const count = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || count < LEAST_WINDOWS) return { kind: 'unfit', why: 'nothing-said' };
  if (loudest < SOFTEST || loudest - room < LEAST_CLEAR) return { kind: 'unfit', why: 'too-quiet' };
  const said = { start: first.start * WINDOW, end: Math.min(samples.length, last.end * WINDOW) };
  if (said.end - said.start > LONGEST * SAMPLE_RATE) return { kind: 'unfit', why: 'too-long' };
  return { kind: 'said', ...said };
}

/** Whether the tops of `samples`, as they came from the microphone, are cut off. */
export function isClipped(samples: Float32Array): boolean {
  let runs = 0;
  let row = 0;
  for (const sample of samples) {
    row = Math.abs(sample) >= FULL ? row + 1 : 0;
    if (row === RUN) runs += 1;
  }
  return runs >= RUNS;
}

/** How loud each window is, in decibels below full scale. */
function levelsOf(samples: Float32Array): readonly number[] {
  return Array.from({ length: Math.ceil(samples.length / WINDOW) }, (_, index) => {
    const block = samples.subarray(index * WINDOW, (index + 1) * WINDOW);
    const power = block.reduce((sum, sample) => sum + sample * sample, 0) / block.length;
    return 10 * Math.log10(power + 1e-20);
  });
}

/** How loud the room is: what a tenth of the windows stay under. What was never heard at all tells nothing. */
function roomIn(levels: readonly number[]): number {
  const heard = levels.filter((level) => level > -120).sort((one, other) => one - other);
  return heard[Math.floor(heard.length / 10)] ?? -120;
}

function runsIn(sounds: readonly boolean[]): readonly Stretch[] {
  const runs: Stretch[] = [];
  for (const [at, isSound] of sounds.entries()) {
    if (!isSound) continue;
    const last = runs.at(-1);
    if (last?.end === at) runs[runs.length - 1] = { start: last.start, end: at + 1 };
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** Without short sounds that stand apart before the first word and behind the last: fingers on the glass. */
function withoutTaps(runs: readonly Stretch[]): readonly Stretch[] {
  const [first, second] = runs;
  if (first && isTap(first) && (!second || second.start - first.end >= APART)) {
    return withoutTaps(runs.slice(1));
  }
  const [before, last] = runs.slice(-2);
  if (before && last && isTap(last) && last.start - before.end >= APART) {
    return withoutTaps(runs.slice(0, -1));
  }
  return runs;
}

function isTap({ start, end }: Stretch): boolean {
  return end - start <= TAP;
}
