// Giving the parts of a routine more time.

import type { PracticeId } from '../catalogue/practice-ids';
import { CARDS } from '../practices/cards';

interface Lasting {
  readonly practice: PracticeId;
  readonly minutes: number;
}

/**
 * `parts` with `more` minutes shared out among them, as far as they can use it. Each minute goes to
 * the part that is least filled, from its least to its most; of equals, to the earlier.
 */
export function grown<Part extends Lasting>(parts: readonly Part[], more: number): readonly Part[] {
  const lengths = parts.map(({ minutes }) => minutes);
  for (let left = more; left > 0; left--) {
    const filled = parts.map(({ practice }, i) => filling(practice, lengths[i] ?? 0));
    const emptiest = filled.indexOf(Math.min(...filled));
    if ((filled[emptiest] ?? 1) >= 1) break;
    lengths[emptiest] = (lengths[emptiest] ?? 0) + 1;
  }
  return parts.map((part, i) => ({ ...part, minutes: lengths[i] ?? part.minutes }));
}

/** How much of what it can use a part of `minutes` has: from 0 at its least to 1 at its most. */
function filling(practice: PracticeId, minutes: number): number {
  const { least, most } = CARDS[practice].part;
  return (minutes - least) / (most - least);
}
