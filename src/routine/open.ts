// What stays open of the urgent questions: neither yes nor no, and asked once more before the end.
import { leadsToHelp } from '../catalogue/advice-plans';
import {
  type Answers,
  keyOf,
  type TimedQuestionStep,
  type TimedStep,
  type Timeline,
} from './timeline';

/** The questions in `steps` that may lead to help and have no answer, each as it was first asked. */
export function openQuestions(
  steps: readonly TimedStep[],
  answers: Answers,
): readonly TimedQuestionStep[] {
  return steps
    .filter((step) => step.kind === 'question')
    .filter((each) => each.round === 'first' && !answers[keyOf(each)] && leadsToHelp(each.yes));
}

/**
 * The open questions that the step at `index`, which offers to ask again, speaks of: those before it, but
 * for what an earlier such step has spoken of.
 */
export function openBefore(
  { steps, answers }: Timeline,
  index: number,
): readonly TimedQuestionStep[] {
  const before = steps.slice(0, index);
  const last = before.findLastIndex(({ kind }) => kind === 'again');
  return openQuestions(before.slice(last + 1), answers);
}

/**
 * `timeline` in which each step that offers to ask again says how many of its questions are open. Nothing
 * moves: only what it says changes.
 */
export function counted(timeline: Timeline): Timeline {
  const steps = timeline.steps.map((step, index) => {
    if (step.kind !== 'again') return step;
    const count = openBefore(timeline, index).length;
    const cue = step.byCount[Math.min(count, step.byCount.length - 1)];
    return !cue || cue.id === step.cues[0]?.id ? step : { ...step, cues: [cue] };
  });
  return steps.every((step, index) => step === timeline.steps[index])
    ? timeline
    : { ...timeline, steps };
}
