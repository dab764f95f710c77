// Moving about in a routine by more than a step: to any step of a list, and a little way back. Pure.
import { type Frames, frames } from '../catalogue/units';
import { momentAt } from './moment';
import { openBefore } from './open';
import { isAsking, isSure, keyOf, type TimedStep, type Timeline } from './timeline';

/**
 * The steps of `timeline` that someone may jump to: those that come whatever is answered, and what answers
 * have brought in. A question that hangs on another one is come to by that one alone.
 */
export function stepsToJumpTo({ steps }: Timeline): readonly TimedStep[] {
  return steps.filter(isSure);
}

/** Which of `stepsToJumpTo` plays at `position`: what may still be left out belongs to the one before it. */
export function stepToJumpToAt(timeline: Timeline, position: Frames): TimedStep | undefined {
  const { stepIndex } = momentAt(timeline, position);
  return timeline.steps.slice(0, stepIndex + 1).findLast(isSure);
}

/**
 * Where a jump from `position` to `to` leads. As long as something urgent is open, it passes no offer to ask that
 * once more: who jumps has not seen what lies between, as someone has who goes on step by step.
 */
export function landing(timeline: Timeline, position: Frames, to: Frames): Frames {
  const { stepIndex } = momentAt(timeline, position);
  const offer = timeline.steps.find(
    ({ kind, start }, index) =>
      kind === 'again' && index > stepIndex && start < to && openBefore(timeline, index).length > 0,
  );
  return offer?.start ?? to;
}

/**
 * The place `by` before `position`, but behind the last question on the way that has been answered: nobody
 * is asked by that what they have said already. Whoever wants to be asked again goes there by steps.
 */
export function placeBefore(timeline: Timeline, position: Frames, by: Frames): Frames {
  const told = timeline.steps.filter(
    (step) => isAsking(step) && step.end <= position && timeline.answers[keyOf(step)],
  );
  return frames(Math.max(0, told.at(-1)?.end ?? 0, position - by));
}
