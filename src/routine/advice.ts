// A yes in the injury check: its advice goes into the timeline right behind the question, so that
// the one track goes on by itself with the phone asleep. See docs/decisions/0006.
import type { Advice, AdviceId } from '../catalogue/model';
import { type Frames, frames } from '../catalogue/units';
import { compileSteps, type SoundLengths } from './compile';
import { momentAt } from './moment';
import { stepsIn } from './routine';
import { movedEnding, movedStep, type TimedStep, type Timeline } from './timeline';
import type { Way } from './way';

/** Advice with times of its own, from frame 0. */
export interface TimedAdvice {
  readonly kind: Advice['kind'];
  readonly steps: readonly TimedStep[];
}

/** Gives `advice` its times, as it goes in `way`. */
export function compileAdvice(advice: Advice, way: Way, lengths: SoundLengths): TimedAdvice {
  const own = stepsIn('advice', advice.steps, way, { isFirst: false, isLast: false });
  const steps = compileSteps('', own, lengths).map((step) => ({ ...step, advice: advice.id }));
  return { kind: advice.kind, steps };
}

/** Finds advice by its id, with its times. */
export type AdviceOf = (id: AdviceId) => TimedAdvice;

/**
 * `timeline` with the advice behind the question that is asked at `at`; all up to the question's end
 * stays where it is. Urgent advice is the end of it: whatever would have come is dropped. Answers
 * the same timeline where nothing is asked, or where the advice is there already.
 */
export function withAdvice(timeline: Timeline, at: Frames, adviceOf: AdviceOf): Timeline {
  const { stepIndex, step } = momentAt(timeline, at);
  if (step.kind !== 'question') return timeline;
  if (timeline.steps[stepIndex + 1]?.advice === step.yes) return timeline;
  const advice = adviceOf(step.yes);
  const added = advice.steps.map((each) => ({ ...movedStep(each, step.end), part: step.part }));
  const end = added.at(-1)?.end ?? step.end;
  const before = timeline.steps.slice(0, stepIndex + 1);
  if (advice.kind === 'urgent') {
    const ending = { kind: 'help', advice: step.yes } as const;
    return { ...timeline, steps: [...before, ...added], ending, length: end };
  }
  const by = frames(end - step.end);
  return {
    ...timeline,
    steps: [
      ...before,
      ...added,
      ...timeline.steps.slice(stepIndex + 1).map((each) => movedStep(each, by)),
    ],
    ending: movedEnding(timeline.ending, by),
    length: frames(timeline.length + by),
  };
}
