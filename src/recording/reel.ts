// What comes from the microphone, block by block: how loud it is, and all of it from when someone begins.
import type { Seconds } from '../catalogue/units';

export interface Reel {
  /** Samples a second. */
  readonly rate: number;
  /** Keeps what comes from now on; calls `full` once that is more than `longest`. */
  begin(longest: Seconds, full: () => void): void;
  /** All that was kept. */
  taken(): Float32Array;
  close(): void;
}

/** What the meter shows of, in decibels below full scale: the quiet of a room, and what is too loud. */
const QUIET = -60;
const LOUD = -6;

/** Quiet before and behind the words is no part of the line. */
const AROUND: Seconds = 4;

/** Takes blocks of samples from `sound`, and tells `hear` how loud each is: 0 to 1. */
export function createReel(sound: MessagePort, rate: number, hear: (level: number) => void): Reel {
  let kept: Float32Array[] | undefined;
  let count = 0;
  let most = Number.POSITIVE_INFINITY;
  let tell = () => {};
  sound.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    hear(levelOf(data));
    if (!kept || count > most) return;
    kept.push(data);
    count += data.length;
    if (count > most) tell();
  };
  return {
    rate,
    begin(longest, full) {
      kept = [];
      count = 0;
      most = (longest + AROUND) * rate;
      tell = full;
    },
    taken() {
      const all = new Float32Array(count);
      let at = 0;
      for (const block of kept ?? []) {
        all.set(block, at);
        at += block.length;
      }
      return all;
    },
    close() {
      sound.onmessage = null;
      sound.close();
    },
  };
}

function levelOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const level = 10 * Math.log10(power + 1e-12);
  return Math.min(1, Math.max(0, (level - QUIET) / (LOUD - QUIET)));
}
