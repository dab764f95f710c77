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
  const { level: count, floor: reach, margin, least } = decision;
  const recent = new Float64Array(count);
  /** Levels that may still be the quietest, and the frames they are of: each is less than all behind it. */
  const levels: number[] = [];
  const frames: number[] = [];
  let frame = 0;
  return (energy) => {
    recent[frame % count] = energy;
    const mean = recent.reduce((sum, each) => sum + each, 0) / count;
    const level = 10 * Math.log10(mean + 1e-10);
    while ((levels.at(-1) ?? Number.NEGATIVE_INFINITY) >= level) {
      levels.pop();
      frames.pop();
    }
    levels.push(level);
    frames.push(frame);
    if ((frames[0] ?? 0) <= frame - reach) {
      levels.shift();
      frames.shift();
    }
    frame += 1;
    const floor = levels[0] ?? level;
    return { level, floor, voiced: level > floor + margin && level > least };
  };
}
