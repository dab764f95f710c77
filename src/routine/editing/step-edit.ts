// What can be done to the steps of a part in people's own words.
import { MOST } from '../limits';
import { secondsOfStep } from '../own-time';
import type { OwnStep } from '../spec';
import { movedTo } from './move';
import { done, type Edited, refused } from './refusal';
import { objectionToLines, titleFrom } from './text';

export type StepEdit =
  /** Behind all others; or, where `at` is given, as the step of that number, from 0. */
  | {
      readonly kind: 'add-step';
      readonly id: string;
      readonly lines: readonly string[];
      /** In seconds. */
      readonly pause: number;
      readonly at?: number;
    }
  | { readonly kind: 'remove-step'; readonly step: string }
  /** To that place, from 0; past the ends is the end. */
  | { readonly kind: 'move-step'; readonly step: string; readonly to: number }
  /** Right behind the one it is a copy of. */
  | { readonly kind: 'copy-step'; readonly step: string; readonly id: string }
  /** What it says, one line after the other. */
  | { readonly kind: 'words'; readonly step: string; readonly lines: readonly string[] }
  /** The least quiet behind what it says, in seconds. */
  | { readonly kind: 'pause'; readonly step: string; readonly seconds: number };

/** `steps` after `edit`: the same list where that changes nothing. */
export function changedSteps(
  steps: readonly OwnStep[],
  edit: StepEdit,
): Edited<readonly OwnStep[]> {
  if (edit.kind === 'add-step') {
    const { id, lines, pause, at = steps.length } = edit;
    const step = stepOf({ id, title: titleFrom(lines), lines, pause });
    return step.kind === 'refused' ? step : withNewStep(steps, step.of, at);
  }
  const index = steps.findIndex(({ id }) => id === edit.step);
  const step = steps[index];
  if (!step) return refused({ why: 'gone' });
  switch (edit.kind) {
    case 'remove-step':
      return steps.length > 1 ? done(steps.toSpliced(index, 1)) : refused({ why: 'last-step' });
    case 'move-step':
      return done(movedTo(steps, index, edit.to));
    case 'copy-step':
      return withNewStep(steps, { ...step, id: edit.id }, index + 1);
    case 'words': {
      if (isSame(step.lines, edit.lines)) return done(steps);
      // One that someone has named keeps its name.
      const isNamed = step.title !== titleFrom(step.lines);
      const title = isNamed ? step.title : titleFrom(edit.lines);
      return replaced(steps, index, stepOf({ ...step, lines: edit.lines, title }));
    }
    case 'pause':
      if (step.pause === edit.seconds) return done(steps);
      return replaced(steps, index, stepOf({ ...step, pause: edit.seconds }));
  }
}

/** One step of one's own, with as much time beside others as it takes. */
export function stepOf(step: Omit<OwnStep, 'seconds'>): Edited<OwnStep> {
  const { lines, pause = 0 } = step;
  const objection = objectionToLines(lines);
  if (objection) return refused(objection);
  if (!Number.isInteger(pause) || pause < 0) return refused({ why: 'no-number' });
  if (pause > MOST.pause) return refused({ why: 'pause-too-long', most: MOST.pause });
  return done({ ...step, seconds: secondsOfStep(step) });
}

function withNewStep(
  steps: readonly OwnStep[],
  step: OwnStep,
  at: number,
): Edited<readonly OwnStep[]> {
  if (steps.some(({ id }) => id === step.id)) return refused({ why: 'gone' });
  if (steps.length >= MOST.steps) return refused({ why: 'too-many-steps', most: MOST.steps });
  return done(steps.toSpliced(Math.min(Math.max(0, Math.trunc(at)), steps.length), 0, step));
}

function replaced(
  steps: readonly OwnStep[],
  index: number,
  step: Edited<OwnStep>,
): Edited<readonly OwnStep[]> {
  return step.kind === 'refused' ? step : done(steps.with(index, step.of));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}
