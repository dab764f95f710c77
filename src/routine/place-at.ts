// Taking a place in a routine that plays.
import { frames } from '../catalogue/units';
import { momentAt } from './moment';
import type { Found, Place } from './place';
import { refOf } from './step-ref';

/** The place at `position` in `timeline`, which is what `changes` have made of it. */
export function placeAt({ timeline, changes, position }: Found): Place {
  const { step, stepIndex, left, progress } = momentAt(timeline, position);
  return {
    step: refOf(timeline, stepIndex),
    at: frames(position - step.start),
    stepLength: frames(step.end - step.start),
    changes,
    shown: { title: step.title, left, progress },
  };
}
