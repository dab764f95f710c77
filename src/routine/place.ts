// A place in a routine that outlives the app: kept as it plays, found again at the next start.
import type { Frames } from '../catalogue/units';
import { lengthen, MINUTE } from './lengthen';
import { momentAt } from './moment';
import type { TimedStep, Timeline } from './timeline';

/** Where someone is in a routine, and enough of its timeline to notice that it has changed since. */
export interface Place {
  /** From the start of the track. */
  readonly position: Frames;
  /** Where "one more minute" was asked for, in order; each in the timeline as it then was. */
  readonly added: readonly Frames[];
  /** The whole length, added minutes included. */
  readonly length: Frames;
  /** The step that `position` is in. */
  readonly step: Pick<TimedStep, 'title' | 'start'>;
}

/** A place found again: the timeline with its minutes, and where to go on in it. */
export interface Found {
  readonly timeline: Timeline;
  readonly added: readonly Frames[];
  readonly position: Frames;
}

/** The place at `position` in `timeline`, which has grown by a minute at each of `added`. */
export function placeAt({ timeline, added, position }: Found): Place {
  const { title, start } = momentAt(timeline, position).step;
  return { position, added, length: timeline.length, step: { title, start } };
}

/**
 * Finds `place` again in `compiled`, its routine as it compiles now. Usually nothing has changed:
 * the added minutes are added once more, and the position holds to the frame. When the step is no
 * longer where it was, because an update changed lines or clips, frames mean nothing any more: then
 * it goes on from the start of the step of that title, or of the one that plays at that position
 * now, and without the minutes, whose places mean as little.
 */
export function findPlace(compiled: Timeline, place: Place): Found {
  const timeline = place.added.reduce((grown, at) => lengthen(grown, at, MINUTE), compiled);
  const { step } = momentAt(timeline, place.position);
  const same =
    timeline.length === place.length &&
    step.start === place.step.start &&
    step.title === place.step.title;
  if (same) return { timeline, added: place.added, position: place.position };
  const now =
    compiled.steps.find(({ title }) => title === place.step.title) ??
    momentAt(compiled, place.position).step;
  return { timeline: compiled, added: [], position: now.start };
}
