// By what rules a routine is found: what speaks for each practice in a moment, and what against.
import { type ReasonId, WHY } from '../catalogue/between';
import { card } from '../catalogue/cards';
import type { People, PracticeId, Touch } from '../catalogue/model';
import type { Feeling, How } from '../catalogue/moments';
import { goesIn, suits, wayOf } from './way';

/** What is known of a moment, as far as rules ask for it. */
export interface Known {
  readonly how: readonly How[];
  readonly feelings: readonly Feeling[];
  /** Something bleeds, is numb or hurts a lot, or a neck was pressed: the injury check comes first. */
  readonly hurt: boolean;
  readonly touch: Touch;
  readonly people: People;
}

/** `any` holds of every moment. */
type Occasion = How | Feeling | 'hurt' | 'any';

/** All of these hold. */
type When = readonly Occasion[];

/** Speaks for a practice. */
export interface Rule {
  readonly when: When;
  /** The sum of these decides which practices come in. */
  readonly weight: number;
  readonly why: ReasonId;
}

/** In the order in which they follow each other naturally; the earlier wins a tie. */
export const ORDER: readonly PracticeId[] = [
  'injury-check',
  'hydration',
  'shower',
  'cuddle',
  'massage',
  'kiss',
  'affirmations',
  'pillow-talk',
  'service',
  'film',
  'date',
];

/**
 * What speaks for each practice. A rule whose reason would make no sense to the people here does not
 * hold. The `any` rules come last and weigh little: they are for moments of which little is said.
 */
export const RULES: Readonly<Record<PracticeId, readonly Rule[]>> = {
  'injury-check': [
    rule('hurt', 30, 'hurt-check'),
    rule(['sore', 'intense'], 20, 'rough-check'),
    rule(['sore', 'kink'], 20, 'rough-check'),
    rule('sore', 10, 'sore-check'),
    rule('kink', 4, 'strong-check'),
    rule('intense', 3, 'strong-check'),
  ],
  hydration: [
    rule('thirsty', 9, 'thirsty-drink'),
    rule('floaty', 5, 'floaty-drink'),
    rule('low', 3, 'tender-drink'),
    rule('raw', 3, 'tender-drink'),
    rule('intense', 3, 'strong-drink'),
    rule('kink', 3, 'strong-drink'),
    rule('any', 2, 'any-drink'),
  ],
  shower: [
    rule('sore', 3, 'sore-shower'),
    rule('intense', 1, 'any-shower'),
    rule('any', 0, 'any-shower'),
  ],
  cuddle: [
    rule('floaty', 5, 'floaty-rest'),
    rule('raw', 5, 'tender-rest'),
    rule('low', 5, 'tender-rest'),
    rule('intense', 4, 'strong-rest'),
    rule('kink', 4, 'strong-rest'),
    rule('close', 4, 'closeness-rest'),
    rule('role-play', 3, 'after-role-play-rest'),
    rule('gentle', 3, 'gentle-rest'),
    rule('sore', 3, 'sore-rest'),
    rule('any', 2, 'any-rest'),
  ],
  massage: [
    rule('wide-awake', 4, 'wide-awake-massage'),
    rule('gentle', 2, 'any-massage'),
    rule('any', 0, 'any-massage'),
  ],
  kiss: [
    rule('role-play', 3, 'way-back-kiss'),
    rule('intense', 3, 'way-back-kiss'),
    rule('kink', 3, 'way-back-kiss'),
    rule('close', 3, 'closeness-kiss'),
    rule('gentle', 3, 'closeness-kiss'),
    rule('any', 0, 'closeness-kiss'),
  ],
  affirmations: [
    rule('role-play', 6, 'after-role-play-words'),
    rule('role-play', 6, 'after-role-play-words-alone'),
    rule('first-time', 5, 'first-time-words'),
    rule('low', 4, 'tender-words'),
    rule('raw', 4, 'tender-words'),
    rule('kink', 4, 'strong-words'),
    rule('intense', 3, 'strong-words'),
    rule('any', 1, 'more-words'),
    rule('any', 1, 'any-words'),
  ],
  'pillow-talk': [
    rule('first-time', 5, 'first-time-talk'),
    rule('wide-awake', 4, 'wide-awake-talk'),
    rule('kink', 2, 'after-roles-talk'),
    rule('role-play', 2, 'after-roles-talk'),
    rule('close', 2, 'any-talk'),
    rule('any', 1, 'more-talk'),
    rule('any', 1, 'any-talk'),
  ],
  service: [rule('wide-awake', 3, 'wide-awake-act'), rule('any', 0, 'any-act')],
  film: [
    rule('wide-awake', 3, 'any-film'),
    rule('low', 2, 'tender-film'),
    rule('raw', 2, 'tender-film'),
    rule('intense', 1, 'any-film'),
    rule('any', 0, 'any-film'),
  ],
  date: [rule('wide-awake', 5, 'any-date'), rule('any', 0, 'any-date')],
};

/** What is in a routine before anything else is: for each that holds, the best of its practices. */
export const MUSTS: readonly { readonly when: When; readonly oneOf: readonly PracticeId[] }[] = [
  { when: ['sore'], oneOf: ['injury-check'] },
  { when: ['thirsty'], oneOf: ['hydration'] },
  // Something that brings people back to themselves.
  { when: ['role-play'], oneOf: ['affirmations', 'kiss', 'cuddle'] },
  { when: ['intense'], oneOf: ['affirmations', 'kiss', 'cuddle'] },
  { when: ['kink'], oneOf: ['affirmations', 'kiss', 'cuddle'] },
];

/** What a practice is no good for, whatever else speaks for it. */
const AGAINST: Readonly<Partial<Record<PracticeId, readonly When[]>>> = {
  // A floaty head may faint: it stays where it is, and warm water waits.
  shower: [['floaty'], ['hurt']],
  service: [['floaty']],
  date: [['floaty']],
  // Nothing is rubbed that may be bruised, numb or torn.
  massage: [['hurt'], ['sore', 'intense'], ['sore', 'kink']],
};

/** When the injury check comes first, whatever anyone likes and however little time there is. */
const CHECK: readonly When[] = [['hurt'], ['sore', 'intense'], ['sore', 'kink']];

/** Whether the injury check may not be left out. */
export function needsCheck(known: Known): boolean {
  return CHECK.some((when) => holds(when, known));
}

/** Whether all of `when` is said of the moment. */
export function holds(when: When, { how, feelings, hurt }: Known): boolean {
  const said: readonly Occasion[] = [
    ...how,
    ...feelings,
    ...(hurt ? ['hurt' as const] : []),
    'any',
  ];
  return when.every((occasion) => said.includes(occasion));
}

/** The rules that speak for `practice` now. */
export function rulesFor(practice: PracticeId, known: Known): readonly Rule[] {
  return RULES[practice].filter(
    ({ when, why }) => holds(when, known) && makesSense(why, wayOf(known)),
  );
}

/** Whether `practice` is for these people, in `minutes` or less. */
export function fits(practice: PracticeId, known: Known, minutes: number): boolean {
  return (
    goesIn(card(practice), wayOf(known)) &&
    card(practice).part.least <= minutes &&
    !AGAINST[practice]?.some((when) => holds(when, known))
  );
}

function makesSense(why: ReasonId, way: ReturnType<typeof wayOf>): boolean {
  const line = WHY.cues.find(({ id }) => id === why);
  return line !== undefined && suits(line, way, { isFirst: false, isLast: false });
}

function rule(when: Occasion | When, weight: number, why: ReasonId): Rule {
  return { when: typeof when === 'string' ? [when] : when, weight, why };
}
