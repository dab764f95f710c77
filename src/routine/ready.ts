// A ready routine for the people here: without what they refused or what does not suit them.

import type { Length } from '../catalogue/model';
import type { PracticeId } from '../catalogue/practice-ids';
import { CARDS } from '../practices/cards';
import type { Comfort } from './comfort';
import { grown } from './grow';
import type { ReadyPlan } from './ready-plans';
import type { Part } from './suggest';
import { goesIn, type Way } from './way';

/** What becomes of a ready routine. */
interface Ready {
  readonly parts: readonly Part[];
  /** In the order in which they would have come. */
  readonly leftOut: readonly PracticeId[];
}

/**
 * The parts of `plan` for people who take it in `way` and have this `comfort`. The minutes of those
 * left out go to the others, as far as they can use them.
 */
export function readyParts(plan: ReadyPlan, length: Length, way: Way, comfort: Comfort): Ready {
  const isIn = ({ practice }: ReadyPlan['parts'][number]) =>
    comfort[practice] !== 'no' && goesIn(CARDS[practice], way);
  const out = plan.parts.filter((part) => !isIn(part));
  const kept = plan.parts
    .filter(isIn)
    .map(({ practice, minutes, why }) => ({ practice, minutes: minutes[length], why }));
  const freed = out.reduce((sum, { minutes }) => sum + minutes[length], 0);
  return { parts: grown(kept, freed), leftOut: out.map(({ practice }) => practice) };
}
