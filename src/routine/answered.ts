// What was answered and what was not, for the end of a routine that asked.
import type { QuestionId } from '../catalogue/cue-id';
import type { AdviceId } from '../catalogue/model';
import { openQuestions } from './open';
import type { TimedQuestionStep, Timeline } from './timeline';

/** A question, as its step is called. */
export interface Question {
  readonly id: QuestionId;
  readonly title: string;
  /** What a yes leads to. */
  readonly yes: AdviceId;
}

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
export function answeredIn({ steps, answers }: Timeline): Answered | undefined {
  const questions = steps.filter(isFirstRound);
  if (questions.length === 0) return undefined;
  const open = openQuestions(steps, answers);
  return {
    open,
    openSmaller: questions.filter((each) => !answers[each.id] && !open.includes(each)),
    yes: questions.filter(({ id }) => answers[id] === 'yes'),
    no: questions.filter(({ id }) => answers[id] === 'no'),
  };
}

function isFirstRound(step: Timeline['steps'][number]): step is TimedQuestionStep {
  return step.kind === 'question' && step.round === 'first';
}
