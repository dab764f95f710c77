// What a yes in the injury check leads to.
import { CARE_PLANS } from './care-plans';
import type { AdviceId, AdvicePlan } from './model';
import { URGENT_PLANS } from './urgent-plans';

export const ADVICE_PLANS = [...URGENT_PLANS, ...CARE_PLANS] as const;

/** Whether `id` is urgent, or asks a further question that may lead to something urgent. */
export function leadsToHelp(id: AdviceId): boolean {
  const plan: AdvicePlan | undefined = ADVICE_PLANS.find((each) => each.id === id);
  return (
    plan?.kind === 'urgent' ||
    (plan?.steps.some((step) => step.kind === 'question' && leadsToHelp(step.yes)) ?? false)
  );
}
