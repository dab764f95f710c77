// The quiet between the sentences and clauses of a line, set to what it should be.
import { SAMPLE_RATE } from '../src/catalogue/units';
import type { Pauses } from './engine-settings';

/** A spoken line, and where in its samples each mark between sentences or clauses may be quiet. */
export interface Marked {
  readonly samples: Float32Array;
  readonly pauses: readonly {
    readonly kind: keyof Pauses;
    readonly from: number;
    readonly to: number;
  }[];
}

const WINDOW = SAMPLE_RATE / 200;
/** What lies this far below the loudest window of a line is its quiet: 40 dB. */
const QUIET = 10 ** (-40 / 10);
/** Less quiet than this is no pause, only a consonant: in windows. */
const LEAST = 6;
/** What stays of the engine's own quiet after and before the sound, in samples: last consonants are soft. */
const AFTER = Math.round(0.06 * SAMPLE_RATE);
const BEFORE = Math.round(0.03 * SAMPLE_RATE);

/**
 * The samples of `marked`, each of its pauses `lengths` long (seconds), and silent but for its edges.
 * Where a voice runs on over a mark, it is left to.
 */
export function withPauses({ samples: given, pauses }: Marked, lengths: Pauses): Float32Array {
  const samples = given.slice();
  const energies = windowEnergies(samples);
  const quiet = Math.max(...energies) * QUIET;
  const parts: Float32Array[] = [];
  let done = 0;
  for (const { kind, from, to } of pauses) {
    const run = longestQuiet(
      energies,
      quiet,
      Math.max(0, Math.floor(from / WINDOW)),
      Math.ceil(to / WINDOW),
    );
    if (!run || run.end - run.start < LEAST) continue;
    const [start, end] = [run.start * WINDOW, run.end * WINDOW];
    const edges = Math.min(AFTER + BEFORE, end - start);
    const after = Math.round((edges * AFTER) / (AFTER + BEFORE));
    const before = edges - after;
    const silence = Math.max(0, Math.round(lengths[kind] * SAMPLE_RATE) - edges);
    parts.push(fadedOut(samples.slice(done, start + after), after));
    parts.push(new Float32Array(silence));
    done = end - before;
    fadeIn(samples, done, before);
  }
  parts.push(samples.slice(done));
  return joined(parts);
}

/** The longest run of windows under `quiet` that touches `from` to `to`, as far as it reaches. */
function longestQuiet(energies: readonly number[], quiet: number, from: number, to: number) {
  let longest: { start: number; end: number } | undefined;
  for (let at = from; at < Math.min(to, energies.length); at++) {
    if ((energies[at] ?? 0) > quiet) continue;
    let start = at;
    let end = at + 1;
    while (start > 0 && (energies[start - 1] ?? 0) <= quiet) start--;
    while (end < energies.length && (energies[end] ?? 0) <= quiet) end++;
    if (!longest || end - start > longest.end - longest.start) longest = { start, end };
    at = end;
  }
  return longest;
}

function windowEnergies(samples: Float32Array): number[] {
  return Array.from({ length: Math.ceil(samples.length / WINDOW) }, (_, index) => {
    const window = samples.subarray(index * WINDOW, (index + 1) * WINDOW);
    return window.reduce((sum, sample) => sum + sample * sample, 0);
  });
}

function fadedOut(samples: Float32Array, length: number): Float32Array {
  const first = samples.length - length;
  return samples.map((sample, n) =>
    n < first ? sample : sample * gain((samples.length - n) / length),
  );
}

/** Changes `samples`: what was before is in another part already. */
function fadeIn(samples: Float32Array, at: number, length: number): void {
  for (let n = 0; n < length; n++) samples[at + n] = (samples[at + n] ?? 0) * gain(n / length);
}

function gain(part: number): number {
  return Math.sin((Math.PI / 2) * Math.min(1, part)) ** 2;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
