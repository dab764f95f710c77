// When the track of a changed timeline takes the place of the one that plays: in time, and unheard.
import { type Frames, toFrames } from '../catalogue/units';
import { momentAt } from '../routine/moment';
import { sameUntil } from '../routine/same-until';
import type { Timeline } from '../routine/timeline';

/** How long before what has changed it is time. */
const AHEAD = toFrames(30);

/** Whether `a` and `b` sound the same from beginning to end. */
export function soundAlike(a: Timeline, b: Timeline): boolean {
  return a.length === b.length && sameUntil(a, b) === a.length;
}

/** A track that goes as far as `until`: a part of `timeline`, or all of it. */
export interface Held {
  readonly timeline: Timeline;
  readonly until: Frames;
}

/** Whether `wanted` has to take the place of `held` at `at`: it has changed near there, behind it, or in the step there. */
export function isDue(held: Held, wanted: Timeline, at: Frames): boolean {
  const differs = alikeUntil(held, wanted);
  return at + AHEAD >= differs || momentAt(held.timeline, at).step.end >= differs;
}

/**
 * Whether a word would be cut if it did so now. Past what has changed, the word itself may be wrong:
 * then a cut is the lesser evil.
 */
export function wouldBeHeard(held: Held, wanted: Timeline, at: Frames): boolean {
  return momentAt(held.timeline, at).speaking && at < alikeUntil(held, wanted);
}

function alikeUntil({ timeline, until }: Held, wanted: Timeline): number {
  return timeline === wanted ? until : Math.min(until, sameUntil(timeline, wanted));
}
