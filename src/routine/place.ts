// A place in a routine that outlives the app: kept as it plays, found again at the next start.
import type { Frames } from '../catalogue/units';
import type { AdviceOf } from './advice';
import { allChanged, type Change } from './change';
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

/**
 * Finds `place` again in `compiled`, its routine as it compiles now. Usually nothing else is new:
 * the changes are made once more, and the position holds to the frame. When the step is no longer
 * where it was, because an update changed lines or clips, frames mean nothing any more: then it goes
 * on from the start of the step of that title in that part, or of the one that plays at that position
 * now, and without the changes, whose places mean as little.
 */
export function findPlace(compiled: Timeline, place: Place, adviceOf: AdviceOf): Found {
  const timeline = allChanged(compiled, place.changes, adviceOf);
  const { step } = momentAt(timeline, place.position);
  const same =
    timeline.length === place.length &&
    step.start === place.step.start &&
    step.title === place.step.title;
  if (same) return { timeline, changes: place.changes, position: place.position };
  const now =
    compiled.steps.find(
      ({ title, part }) => title === place.step.title && part === place.step.part,
    ) ?? momentAt(compiled, place.position).step;
  return { timeline: compiled, changes: [], position: now.start };
}
