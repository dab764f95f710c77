// What a spoken yes or no is worth. A wrong yes costs a touch to take back; a wrong no may keep someone from
// help, so it has to be surer, or said twice. What is unsure is asked about once, then left open. Pure.
import { leadsToHelp } from '../catalogue/advice-plans';
import type { Asked } from '../routine/asked';
import { type Answer, keyOf, type TimedStep, type Timeline } from '../routine/timeline';
import type { Certainty } from './recogniser';

/** What one question has been asked about already. */
export interface Doubt {
  readonly of: Asked;
  readonly about: 'what' | 'no';
}

/** What is to come of an answer that was heard. */
export type Verdict =
  /** It is the answer. */
  | { readonly kind: 'taken' }
  /** It is asked about: what was said, or whether it was a no. */
  | { readonly kind: 'asked'; readonly doubt: Doubt }
  /** Nothing: the question stays open. */
  | { readonly kind: 'left' };

interface Said {
  readonly answer: Answer;
  readonly certainty: Certainty;
  /** The question that it was said to. */
  readonly to: Asked;
  /** Whether a wrong no to it may keep someone from help. */
  readonly grave: boolean;
}

/** What comes of what was `said`, where `doubt` is what was asked about last. */
export function verdictOn({ answer, certainty, to, grave }: Said, doubt?: Doubt): Verdict {
  const asked = doubt && doubt.of.question === to.question && doubt.of.at === to.at && doubt.about;
  if (certainty === 'unsure') {
    return asked ? { kind: 'left' } : { kind: 'asked', doubt: { of: to, about: 'what' } };
  }
  if (answer === 'yes' || !grave || certainty === 'sure' || asked === 'no')
    return { kind: 'taken' };
  return { kind: 'asked', doubt: { of: to, about: 'no' } };
}

/** Whether a wrong no to `asked` may keep someone from help: a yes leads there, or a no leaves out what may. */
export function isGrave({ steps, leftOut }: Timeline, { question }: Asked): boolean {
  return [...steps, ...leftOut].some(
    (step) =>
      (keyOf(step) === question || hangsOn(step, question)) &&
      step.kind === 'question' &&
      leadsToHelp(step.yes),
  );
}

function hangsOn({ unless }: TimedStep, question: Asked['question']): boolean {
  return unless.some((all) => all.some(({ to, was }) => to === question && was === 'no'));
}
