// What people did to a running routine, so that it can be done again to the same routine later.

import type { StepId } from '../catalogue/cue-id';
import { type Frames, frames } from '../catalogue/units';
import { type AdviceOf, withAnswer, withoutAnswer, withPicked } from './answer';
import { lengthen, MINUTE } from './lengthen';
import { momentAt } from './moment';
import { RETIRED } from './retired';
import { isSameStep, refOf, type StepRef, stepOf } from './step-ref';
import type { TimedStep, Timeline } from './timeline';

export type Change =
  /** "One more minute", so far into the step. */
  | { readonly kind: 'minute'; readonly step: StepRef; readonly at: Frames }
  /** A yes, or a no, to what the step asks. */
  | { readonly kind: 'yes' | 'no'; readonly step: StepRef }
  /** What was tapped of all that can be at the step. */
  | { readonly kind: 'picked'; readonly step: StepRef; readonly chosen: readonly StepId[] }
  /** The answer to what the step asks, taken back. */
  | { readonly kind: 'taken-back'; readonly step: StepRef };

/** A change that needs no more said than where it was made. */
export type PlainChange = Exclude<Change, { kind: 'picked' }>;

/** How many minutes the last of `changes` have added to one step, one after another. */
export function minutesAdded(changes: readonly Change[]): number {
  const last = changes.at(-1);
  if (last?.kind !== 'minute') return 0;
  const before = changes.findLastIndex(
    ({ kind, step }) => kind !== 'minute' || !isSameStep(step, last.step),
  );
  return changes.length - 1 - before;
}

/** The change of `kind` to what plays at `position` of `timeline`. */
export function changeAt(
  timeline: Timeline,
  kind: PlainChange['kind'],
  position: Frames,
): PlainChange {
  const { step, stepIndex } = momentAt(timeline, position);
  const ref = refOf(timeline, stepIndex);
  return kind === 'minute'
    ? { kind, step: ref, at: frames(position - step.start) }
    : { kind, step: ref };
}

/** `timeline` after `change`; the same timeline where its step is not in it any more. */
export function changed(timeline: Timeline, change: Change, adviceOf: AdviceOf): Timeline {
  const step = stepOf(timeline, change.step) ?? heirOf(timeline, change);
  if (!step) return timeline;
  switch (change.kind) {
    case 'minute': {
      // The step may have become shorter since.
      const at = frames(Math.min(step.start + change.at, step.end - 1));
      return lengthen(timeline, at, MINUTE);
    }
    case 'yes':
    case 'no':
      return withAnswer(timeline, step.start, change.kind, adviceOf);
    case 'picked':
      return withPicked(timeline, step.start, change.chosen, adviceOf);
    case 'taken-back':
      return withoutAnswer(timeline, step.start);
  }
}

/**
 * The question that asks now what was said yes to in an earlier version. A no to the old one is none to
 * the new one, which may ask for more: it stays open.
 */
function heirOf(timeline: Timeline, { kind, step }: Change): TimedStep | undefined {
  const stepId = kind === 'yes' ? RETIRED[step.stepId] : undefined;
  return stepId && stepOf(timeline, { ...step, stepId });
}

/** `timeline` after all of `changes`, in order. */
export function allChanged(
  timeline: Timeline,
  changes: readonly Change[],
  adviceOf: AdviceOf,
): Timeline {
  return changes.reduce((now, change) => changed(now, change, adviceOf), timeline);
}
