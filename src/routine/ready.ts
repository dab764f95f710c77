// Routines of several practices that stand ready, for what many people know.
import type { People } from '../catalogue/model';
import type { PracticeId } from '../catalogue/practice-ids';
import type { ReadyId } from '../catalogue/ready-ids';
import type { ReasonId } from './between';
import type { Part, RoutineSpec } from './spec';

interface Ready {
  /** What stands in its address: says nothing intimate, and is no practice's. */
  readonly slug: string;
  readonly spec: RoutineSpec;
}

const ANYONE: readonly People[] = ['one', 'two', 'more'];
const TOGETHER: readonly People[] = ['two', 'more'];

/** In the order in which they are offered. Behind each, its minutes: short, standard, long. */
export const READY: readonly Ready[] = [
  ready('landing', 'landing', ANYONE, [
    part('hydration', [2, 3, 3], 'any-drink'),
    part('cuddle', [3, 4, 7], 'any-rest'), // 5, 7, 10
  ]),
  // A drink before the questions, and a short one: whoever knows that something hurts badly is told at
  // once where help is, and finds the check by itself.
  ready('after-intense', 'settle', ANYONE, [
    part('hydration', [2, 3, 3], 'strong-drink'),
    part('injury-check', [6, 7, 10], 'strong-check'),
    part('cuddle', [4, 10, 18], 'strong-rest'),
    part('affirmations', [4, 5, 9], 'strong-words'), // 16, 25, 40
  ]),
  // The scene ends first; what is held and kissed then is a person.
  ready('after-role-play', 'return', TOGETHER, [
    part('scene-over', [3, 5, 6], 'after-role-play-over'),
    part('affirmations', [4, 5, 7], 'after-role-play-words'),
    part('cuddle', [3, 5, 9], 'after-role-play-rest'),
    part('kiss', [3, 3, 4], 'way-back-kiss'),
    part('pillow-talk', [6, 8, 11], 'after-roles-talk'), // 19, 26, 37
  ]),
  ready('first-time', 'begin', TOGETHER, [
    part('hydration', [2, 3, 4], 'any-drink'),
    part('cuddle', [3, 6, 10], 'any-rest'),
    part('affirmations', [5, 6, 7], 'first-time-words'),
    part('pillow-talk', [6, 8, 10], 'first-time-talk'), // 16, 23, 31
  ]),
  ready('long-slow', 'slow', ANYONE, [
    part('hydration', [3, 4, 5], 'any-drink'),
    part('shower', [6, 8, 10], 'any-shower'),
    part('massage', [8, 13, 18], 'any-massage'),
    part('cuddle', [7, 11, 15], 'any-rest'),
    part('pillow-talk', [6, 9, 12], 'any-talk'), // 30, 45, 60
  ]),
  ready(
    'on-your-own',
    'own',
    ['one'],
    [
      part('hydration', [2, 3, 4], 'any-drink'),
      part('cuddle', [4, 7, 12], 'any-rest'),
      part('affirmations', [4, 5, 7], 'any-words'),
      part('film', [4, 5, 7], 'any-film'), // 14, 20, 30
    ],
  ),
  ready(
    'several',
    'circle',
    ['more'],
    [
      part('hydration', [3, 4, 5], 'any-drink'),
      part('cuddle', [5, 8, 12], 'any-rest'),
      part('affirmations', [4, 6, 9], 'more-words'),
      part('pillow-talk', [6, 10, 16], 'more-talk'),
      part('afar', [4, 5, 7], 'more-care'), // 22, 33, 49
    ],
  ),
  ready('next-day', 'next-day', ANYONE, [
    part('hydration', [2, 2, 3], 'any-drink'),
    part('injury-check', [6, 7, 9], 'next-day-check'),
    part('pillow-talk', [6, 8, 11], 'next-day-talk'),
    part('date', [4, 5, 8], 'any-date'), // 18, 22, 31
  ]),
];

function ready(
  id: ReadyId,
  slug: string,
  people: readonly People[],
  parts: readonly Part[],
): Ready {
  const common = { version: 1, touch: 'open', unfit: 'leave-out', emblem: 'ready' } as const;
  return { slug, spec: { ...common, id, title: { key: id }, people, parts } };
}

/** Its minutes are within what the practice can be as a part of several. */
function part(
  practice: PracticeId,
  [short, standard, long]: readonly [number, number, number],
  why: ReasonId,
): Part {
  const content = { kind: 'practice', practice } as const;
  return { id: practice, content, minutes: { short, standard, long }, why };
}
