// Finding a place again that an earlier version kept by positions and titles.
import { frames } from '../catalogue/units';
import type { AdviceOf } from './answer';
import { type Change, changeAt, changed } from './change';
import { momentAt } from './moment';
import type { Found, OldChange, OldPlace } from './place';
import type { Timeline } from './timeline';

/**
 * Finds `place` again in `compiled`, its routine as it compiles now: to the frame where nothing has
 * changed since; else at the start of the step of that title, or of the one that plays at that
 * position now, and without the changes, whose positions mean as little.
 */
export function findOldPlace(compiled: Timeline, place: OldPlace, adviceOf: AdviceOf): Found {
  const { timeline, changes } = changedAt(compiled, place.changes, adviceOf);
  const { step } = momentAt(timeline, place.position);
  const same =
    timeline.length === place.length &&
    step.start === place.step.start &&
    step.title === place.step.title;
  if (same) return { timeline, changes, position: place.position };
  const now =
    compiled.steps.find(
      ({ title, partTitle }) => title === place.step.title && partTitle === place.step.part,
    ) ?? momentAt(compiled, place.position).step;
  return { timeline: compiled, changes: [], position: now.start };
}

/** `compiled` after `old` changes, and these by ids. */
function changedAt(compiled: Timeline, old: readonly OldChange[], adviceOf: AdviceOf) {
  const changes: Change[] = [];
  let timeline = compiled;
  for (const { kind, at } of old) {
    const change = changeAt(timeline, kind, frames(Math.min(at, timeline.length)));
    changes.push(change);
    timeline = changed(timeline, change, adviceOf);
  }
  return { timeline, changes };
}
