// Finding a kept place again at the next start of the app.
import { ownerOf } from '../catalogue/cue-id';
import { frames } from '../catalogue/units';
import type { AdviceOf } from './answer';
import { allChanged } from './change';
import { findOldPlace } from './find-old-place';
import { momentAt } from './moment';
import type { Found, KeptPlace } from './place';
import { stepOf } from './step-ref';
import type { Timeline } from './timeline';

/**
 * Finds `place` again in `compiled`, its routine as it compiles now: with all that was answered and
 * added on the way, and to the frame where its step is as long as it was. In another length frames mean
 * nothing any more: then it goes on from the start of the step. Where that step is gone, from the start
 * of its part, or of the whole.
 */
export function findPlace(compiled: Timeline, place: KeptPlace, adviceOf: AdviceOf): Found {
  if (!('stepLength' in place)) return findOldPlace(compiled, place, adviceOf);
  const { changes, step: ref, stepLength } = place;
  const timeline = allChanged(compiled, changes, adviceOf);
  const step = stepOf(timeline, ref);
  if (!step) {
    // Whoever was sent to help is there, whatever that is called now.
    const { ending, steps } = timeline;
    const help = ending.kind === 'help' && steps.find(({ advice }) => advice === ending.advice);
    if (help && ownerOf(`${ref.stepId}.`) === 'advice') {
      return { timeline, changes, position: help.start };
    }
    const ofPart = timeline.steps.find(({ partId }) => partId === ref.partId);
    return { timeline, changes, position: (ofPart ?? momentAt(timeline, frames(0)).step).start };
  }
  const isSame = step.end - step.start === stepLength;
  // Behind the last step the closing chime still rings; beyond that is no place.
  const at = isSame ? Math.min(step.start + place.at, timeline.length - 1) : step.start;
  return { timeline, changes, position: frames(at) };
}
