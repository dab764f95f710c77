// Whether there is sound in a frame: louder than it is here when nobody speaks, which is the quietest that it
// has been of late (minimum statistics; Martin, "Noise power spectral density estimation", 2001).
import type { Decision } from './model';

export interface Loudness {
  /** In decibels: of the last few frames, and of the quietest of late. */
  readonly level: number;
  readonly floor: number;
  readonly voiced: boolean;
}

/** Takes the energy of each frame in turn. */
export function createVoiced(decision: Decision): (energy: number) => Loudness {
  const { level: count, floor: reach, margin, least, peak = 1, drop = Infinity } = decision;
  const recent = new Float64Array(count);
  const quietest = createLeast(reach);
  const loudest = createLeast(peak);
  let frame = 0;
  return (energy) => {
    recent[frame % count] = energy;
    frame += 1;
    const mean = recent.reduce((sum, each) => sum + each, 0) / count;
    const level = 10 * Math.log10(mean + 1e-10);
    const floor = quietest(level);
    // An echo that dies away, or what is behind it all, does not lengthen a word.
    const echo = -loudest(-level) - drop;
    return { level, floor, voiced: level > floor + margin && level > least && level > echo };
  };
}

/** Takes one value after another; answers the least of the last `count`. */
function createLeast(count: number): (value: number) => number {
  /** Those that may still be the least, and when they came: each is less than all behind it. */
  const values: number[] = [];
  const times: number[] = [];
  let time = 0;
  return (value) => {
    while ((values.at(-1) ?? Number.NEGATIVE_INFINITY) >= value) {
      values.pop();
      times.pop();
    }
    values.push(value);
    times.push(time);
    if ((times[0] ?? 0) <= time - count) {
      values.shift();
      times.shift();
    }
    time += 1;
    return values[0] ?? value;
  };
}
