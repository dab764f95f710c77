// What can be tapped in the injury check instead of being asked aloud, one by one.
import type { AdviceId, ChoicesPlan } from '../../catalogue/model';
import { PRIVATE } from '../../catalogue/private';
import { RED_FLAG_PLANS } from '../../catalogue/red-flags';

/** Every sign for help that others may see: a tap on one leads there at once. */
export const SIGNS: ChoicesPlan = {
  pick: 'one',
  of: RED_FLAG_PLANS.filter(
    ({ asks, yes }, index) =>
      yes !== PRIVATE && RED_FLAG_PLANS.findIndex((flag) => flag.asks === asks) === index,
  ).map(({ asks, yes }) => ({ asks, yes })),
};

/** What may have been part of it. None of these leads anywhere by itself: more is asked about it. */
export const PARTS: ChoicesPlan = {
  pick: 'any',
  of: [
    'part-neck',
    'part-rope',
    'part-heat',
    'part-impact',
    'part-blades',
    'part-inside',
    'part-drink',
    'part-ring',
  ].map((asks) => ({ asks })),
};

/** What a look may find, each with what helps. */
export const FINDINGS: ChoicesPlan = {
  pick: 'any',
  of: (
    ['burn', 'wound', 'numb', 'spotting', 'calf', 'sore', 'itch', 'bruise'] satisfies AdviceId[]
  ).map((each) => ({ asks: each, yes: each })),
};
