// The injury check's advice, in words.
import { ADVICE_PLANS } from '../catalogue/advice-plans';
import type { Advice, AdviceId, AdvicePlan, StepPlan } from '../catalogue/model';
import { type StepsWords, wordedAdvice } from '../catalogue/words';
import { inWords } from '../language/words';

/** All advice. */
export const advice = inWords((words): readonly Advice[] =>
  ADVICE_PLANS.map((plan: AdvicePlan) =>
    wordedAdvice(plan, words.advice[plan.id] as StepsWords<StepPlan>),
  ),
);

/** The advice with `id`. */
export function adviceById(id: AdviceId): Advice {
  const found = advice().find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no advice ${id}`);
  return found;
}
