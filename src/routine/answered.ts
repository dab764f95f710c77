// What was answered and what was not, for the end of a routine that asked.
import { openQuestions } from './open';
import { keyOf, type TimedQuestionStep, type Timeline } from './timeline';

/** A question: all of its step that can be shown once it is over. */
export type Question = Pick<TimedQuestionStep, 'partId' | 'stepId' | 'title' | 'yes'>;

/** All questions of a routine, each in one place, in the order in which they were asked. */
export interface Answered {
  /** Urgent ones without an answer. */
  readonly open: readonly Question[];
  /** Smaller ones without an answer. */
  readonly openSmaller: readonly Question[];
  readonly yes: readonly Question[];
  readonly no: readonly Question[];
}

/** Sorts the questions of `timeline` by their answers; undefined where it asks none. */
export function answeredIn({ steps, leftOut, answers }: Timeline): Answered | undefined {
  // What was tapped is not asked aloud any more.
  const tapped = leftOut.filter((step) => answers[keyOf(step)] !== undefined);
  const questions = [...steps, ...tapped].filter(isFirstRound).sort((a, b) => a.order - b.order);
  if (questions.length === 0) return undefined;
  const open = openQuestions(steps, answers);
  return {
    open,
    openSmaller: questions.filter((each) => !answers[keyOf(each)] && !open.includes(each)),
    yes: questions.filter((each) => answers[keyOf(each)] === 'yes'),
    no: questions.filter((each) => answers[keyOf(each)] === 'no'),
  };
}

function isFirstRound(step: Timeline['steps'][number]): step is TimedQuestionStep {
  return step.kind === 'question' && step.round === 'first';
}
