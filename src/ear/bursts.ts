// Bursts of sound between quiet ones. Only such a burst can be a word to us: a word within running speech
// is none, nor is the first half of a longer one. Pure; counts in frames.
import type { Decision } from './model';

/** A stretch of sound that pauses for no longer than `after`. */
export interface Burst {
  /** Counts on from 0 with each burst. */
  readonly number: number;
  readonly first: number;
  /** The last frame of it with sound, so far. */
  readonly last: number;
  /** Whether it was quiet for long enough before it. */
  readonly clear: boolean;
}

/** How far behind a burst nothing more counts for it, in frames. */
export function settling({ after, until }: Pick<Decision, 'after' | 'until'>): number {
  return Math.max(after + 1, until);
}

export interface BurstStream {
  /** Takes the next frame, which has sound in it or not. */
  push(voiced: boolean): void;
  /** Those that something may still count for, in order: the last may be going on. */
  readonly open: readonly Burst[];
}

/** The bursts of one stream. */
export function createBursts(decision: Decision): BurstStream {
  const { before, after } = decision;
  const settles = settling(decision);
  let frame = -1;
  let count = 0;
  let lastSound = -before;
  let open: readonly Burst[] = [];
  return {
    get open() {
      return open;
    },
    push(voiced) {
      frame += 1;
      // At the frame at which it settles, it is still there to be looked at.
      if (open[0] && frame - open[0].last > settles) open = open.slice(1);
      if (!voiced) return;
      const last = open.at(-1);
      if (last && frame - last.last <= after) {
        open = [...open.slice(0, -1), { ...last, last: frame }];
      } else {
        const clear = frame - lastSound > before;
        open = [...open, { number: count, first: frame, last: frame, clear }];
        count += 1;
      }
      lastSound = frame;
    },
  };
}
