// A place in a routine that outlives the app: kept as it plays. Apart from finding it again, which the
// first screen need not know how to do.
import type { Frames } from '../catalogue/units';
import type { Change } from './change';
import { momentAt } from './moment';
import type { TimedStep, Timeline } from './timeline';

/** Where someone is in a routine, and enough of its timeline to notice that it has changed since. */
export interface Place {
  /** From the start of the track. */
  readonly position: Frames;
  /** What was done to the routine on the way, in order. */
  readonly changes: readonly Change[];
  /** The whole length, after all changes. */
  readonly length: Frames;
  /** The step that `position` is in. */
  readonly step: Pick<TimedStep, 'title' | 'part' | 'start'>;
}

/** A place found again: the timeline after its changes, and where to go on in it. */
export interface Found {
  readonly timeline: Timeline;
  readonly changes: readonly Change[];
  readonly position: Frames;
}

/** The place at `position` in `timeline`, which is what `changes` have made of it. */
export function placeAt({ timeline, changes, position }: Found): Place {
  const { title, part, start } = momentAt(timeline, position).step;
  return { position, changes, length: timeline.length, step: { title, part, start } };
}
