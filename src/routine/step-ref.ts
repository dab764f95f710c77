// Naming one step of a timeline, so that it is found again in another one of the same routine: in the
// next version's words, in another language, in another voice.
import type { StepId } from '../catalogue/cue-id';
import { keyOf, type TimedStep, type Timeline } from './timeline';

/** A step of a timeline, by what it is and not by where it stands or what it is called. */
export interface StepRef {
  readonly partId: string;
  readonly stepId: StepId;
  /**
   * How many before it are the same step of the same part: the same advice may follow two questions, and
   * a question may be asked again.
   */
  readonly nth: number;
}

/** The name of the step at `index` of `timeline`. Throws RangeError where there is none. */
export function refOf({ steps }: Pick<Timeline, 'steps'>, index: number): StepRef {
  const step = steps[index];
  if (step === undefined) throw new RangeError(`no step ${index}`);
  const nth = steps.slice(0, index).filter((each) => keyOf(each) === keyOf(step)).length;
  return { partId: step.partId, stepId: step.stepId, nth };
}

/** The step of `timeline` that `ref` names; undefined where it is not in it. */
export function stepOf({ steps }: Pick<Timeline, 'steps'>, ref: StepRef): TimedStep | undefined {
  return steps.filter((each) => keyOf(each) === keyOf(ref))[ref.nth];
}

/** Whether both name the same step. */
export function isSameStep(a: StepRef, b: StepRef): boolean {
  return keyOf(a) === keyOf(b) && a.nth === b.nth;
}
