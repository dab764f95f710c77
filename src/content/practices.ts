// All practices with their lines, in words. The first screen needs only the cards.
import type { Practice } from '../catalogue/model';
import type { PracticeId } from '../catalogue/practice-ids';
import { worded } from '../catalogue/words';
import { inWords } from '../language/words';
import { CARDS } from '../practices/cards';
import { OFFERED } from '../practices/offered';
import { PLANS } from '../practices/plans';

/** In the order they are offered. */
export const practices = inWords(({ cards, lines }): readonly Practice[] =>
  OFFERED.map((id) => ({ id, ...CARDS[id], ...cards[id], ...worded(PLANS[id], lines[id]) })),
);

/** The practice with `id`. */
export function practiceById(id: PracticeId): Practice {
  const found = practices().find((practice) => practice.id === id);
  if (found === undefined) throw new RangeError(`no practice ${id}`);
  return found;
}
