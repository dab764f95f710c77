// The injury check's advice, in the language of this build.
import { advice as words } from '#words/advice';
import { ADVICE_PLANS } from '../catalogue/advice';
import type { Advice, AdviceId, AdvicePlan, StepPlan } from '../catalogue/model';
import { type StepsWords, wordedAdvice } from '../catalogue/words';

export const ADVICE: readonly Advice[] = ADVICE_PLANS.map((plan: AdvicePlan) =>
  wordedAdvice(plan, words[plan.id] as StepsWords<StepPlan>),
);

/** The advice with `id`. */
export function adviceById(id: AdviceId): Advice {
  const found = ADVICE.find((advice) => advice.id === id);
  if (found === undefined) throw new RangeError(`no advice ${id}`);
  return found;
}
