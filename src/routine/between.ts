// What is said between the practices of one routine: why the next one is in it, and, where someone
// was unsure about it, a question to ask each other first.
import { opening, step } from '../catalogue/plan';
import type { PracticeId } from '../catalogue/practice-ids';
import { FINDING } from '../practices/finding';
import { NATURAL_ORDER } from '../practices/natural-order';

type Reason = (typeof FINDING)[PracticeId]['reasons'][number];

/** Why a practice is in a routine. */
export type ReasonId = Reason['id'];

/** The reasons of all practices, each of which knows its own. */
export const WHY = step(
  'why',
  { seconds: 0 },
  NATURAL_ORDER.flatMap((practice): readonly Reason[] => FINDING[practice].reasons),
);

export const ASK = step('ask', { seconds: 0 }, [
  opening('maybe', { only: 'together', quiet: 8 }),
  opening('maybe-alone', { only: 'alone', quiet: 4 }),
]);
