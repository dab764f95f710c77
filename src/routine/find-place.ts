// Finding a kept place again at the next start of the app.
import type { AdviceOf } from './answer';
import { allChanged } from './change';
import { momentAt } from './moment';
import type { Found, Place } from './place';
import type { Timeline } from './timeline';

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
