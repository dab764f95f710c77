// Questions of earlier versions, and the one that asks for the same now: a yes that was kept still leads
// to help. In the order in which they were retired.
import type { StepId } from '../catalogue/cue-id';

export const RETIRED: Readonly<Partial<Record<StepId, StepId>>> = {
  'injury-check.allergy': 'injury-check.swelling',
  'injury-check.neck': 'injury-check.part-neck',
  'advice.neck-signs': 'injury-check.neck-signs',
  'injury-check.weakness': 'injury-check.stroke',
};
