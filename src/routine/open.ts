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
 * `timeline` in which the step that offers to ask again says how many of the questions before it are
 * open. Nothing moves: only what it says changes.
 */
export function counted(timeline: Timeline): Timeline {
  const { steps, answers } = timeline;
  const index = steps.findIndex(({ kind }) => kind === 'again');
  const again = steps[index];
  if (again?.kind !== 'again') return timeline;
  const count = openQuestions(steps.slice(0, index), answers).length;
  const cue = again.byCount[Math.min(count, again.byCount.length - 1)];
  if (!cue || cue.id === again.cues[0]?.id) return timeline;
  return { ...timeline, steps: steps.with(index, { ...again, cues: [cue] }) };
}
