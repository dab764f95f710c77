// By what rules a routine is found: what each practice says of moods, and what holds for all of them.
import type { Finding, Occasion, Rule, When } from '../catalogue/finding';
import type { CuePlan, People, Touch } from '../catalogue/model';
import type { Circumstance, Feeling, How } from '../catalogue/mood';
import type { PracticeId } from '../catalogue/practice-ids';
import { CARDS } from '../practices/cards';
import { FINDING } from '../practices/finding';
import { NATURAL_ORDER } from '../practices/natural-order';
import type { ReasonId } from './between';
import { goesIn, suits, wayOf } from './way';

/** What is known of a wish, as far as rules ask for it. */
export interface Known {
  readonly how: readonly How[];
  readonly feelings: readonly Feeling[];
  readonly circumstances: readonly Circumstance[];
  /** Something bleeds, is numb or hurts a lot, or a neck was pressed: the injury check comes first. */
  readonly hurt: boolean;
  readonly touch: Touch;
  readonly people: People;
}

/** What brings people back to themselves. */
const BACK: readonly PracticeId[] = ['scene-over', 'grounding', 'affirmations', 'kiss', 'cuddle'];

/** What is in a routine before anything else is: for each that holds, the best of its practices. */
export const MUSTS: readonly { readonly when: When; readonly oneOf: readonly PracticeId[] }[] = [
  { when: ['sore'], oneOf: ['injury-check'] },
  // Who is not quite here can take in little else.
  { when: ['anxious'], oneOf: ['grounding'] },
  { when: ['far-away'], oneOf: ['grounding'] },
  { when: ['thirsty'], oneOf: ['hydration'] },
  // Before anyone is gone: how they get home, and who asks after them.
  { when: ['leaving'], oneOf: ['afar'] },
  { when: ['role-play'], oneOf: BACK },
  { when: ['intense'], oneOf: BACK },
  { when: ['kink'], oneOf: BACK },
  { when: ['apart'], oneOf: ['afar'] },
  { when: ['differ'], oneOf: ['space'] },
];

/** When the injury check comes first, whatever anyone likes and however little time there is. */
const CHECK: readonly When[] = [['hurt'], ['sore', 'intense'], ['sore', 'kink']];

/** Whether the injury check may not be left out. */
export function needsCheck(known: Known): boolean {
  return CHECK.some((when) => holds(when, known));
}

/**
 * All practices in the order in which they follow each other for this wish: naturally, but for what leads,
 * which each practice says of itself.
 *
 * Whoever is anxious or far away comes back to here and now before all else, but for a check of what hurts.
 *
 * The injury check comes first where anyone said that something hurts, which a wish is always asked.
 * Where nobody did, a drink comes before it: someone shaken is not met with questions first, and a check
 * can wait for a glass of water. It stays before all that warms, wets, rubs or holds a body, since none
 * of that may be good for what it finds.
 *
 * After role-play, what sets the roles down comes before all other comfort but those: as long as someone
 * is still in a role, being held is not quite for them.
 */
export function orderFor(known: Known): readonly PracticeId[] {
  const isSore = known.hurt || holds(['sore'], known);
  const before: readonly PracticeId[] = ['grounding', 'hydration'];
  const leading = NATURAL_ORDER.filter((id) => leads(id, known));
  const arriving = leading.filter((id) => before.includes(id));
  const first: readonly PracticeId[] = [
    ...(isSore
      ? (['injury-check', ...arriving] as const)
      : ([...arriving, 'injury-check'] as const)),
    ...(holds(['role-play'], known)
      ? (['scene-over', 'affirmations'] as const)
      : leading.filter((id) => !before.includes(id))),
  ];
  return [...first, ...NATURAL_ORDER.filter((id) => !first.includes(id))];
}

function leads(practice: PracticeId, known: Known): boolean {
  return (findingOf(practice).leads ?? []).some((when) => holds(when, known));
}

/** Whether all of `when` holds for the wish. */
export function holds(when: When, { how, feelings, circumstances, hurt }: Known): boolean {
  const said: readonly Occasion[] = [
    ...how,
    ...feelings,
    ...circumstances,
    ...(hurt ? ['hurt' as const] : []),
    'any',
  ];
  return when.every((occasion) => said.includes(occasion));
}

/** The rules that speak for `practice` now. */
export function rulesFor(practice: PracticeId, known: Known): readonly Rule<ReasonId>[] {
  const { reasons, rules } = findingOf(practice);
  const way = wayOf(known);
  const sensible = reasons.filter((reason) =>
    suits(reason, way, { isFirst: false, isLast: false }),
  );
  return rules.filter(
    ({ when, why }) => holds(when, known) && sensible.some(({ id }) => id === why),
  );
}

/** Whether `practice` is for these people, in `minutes` or less. */
export function fits(practice: PracticeId, known: Known, minutes: number): boolean {
  const card = CARDS[practice];
  const { against = [] } = findingOf(practice);
  return (
    goesIn(card, wayOf(known)) &&
    card.part.least <= minutes &&
    !against.some((when) => holds(when, known))
  );
}

function findingOf(practice: PracticeId): Finding<CuePlan<ReasonId>> {
  return FINDING[practice];
}
