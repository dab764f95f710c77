// Routines of several practices that stand ready, for moments that many people know.

import type { Length, People } from '../catalogue/model';
import type { PracticeId } from '../catalogue/practice-ids';
import type { ReasonId } from './between';

export type ReadyId =
  | 'landing'
  | 'after-intense'
  | 'after-role-play'
  | 'first-time'
  | 'long-slow'
  | 'on-your-own'
  | 'several'
  | 'next-day';

/** A ready routine, but for its words. */
export interface ReadyPlan {
  readonly id: ReadyId;
  /** What stands in a URL: says nothing intimate, and is no practice's. */
  readonly slug: string;
  /** Whom it is for, in the order in which they are offered. */
  readonly people: readonly People[];
  readonly parts: readonly ReadyPart[];
}

interface ReadyPart {
  readonly practice: PracticeId;
  /** Within what the practice can be as a part of several. */
  readonly minutes: Readonly<Record<Length, number>>;
  readonly why: ReasonId;
}

const ANYONE: readonly People[] = ['one', 'two', 'more'];
const TOGETHER: readonly People[] = ['two', 'more'];

/** In the order they are offered. */
export const READY: readonly ReadyPlan[] = [
  {
    id: 'landing',
    slug: 'landing',
    people: ANYONE,
    parts: [
      part('hydration', [2, 3, 3], 'any-drink'),
      part('cuddle', [3, 4, 7], 'any-rest'), // 5, 7, 10
    ],
  },
  {
    id: 'after-intense',
    slug: 'settle',
    people: ANYONE,
    parts: [
      part('injury-check', [6, 7, 10], 'strong-check'),
      part('hydration', [2, 4, 6], 'strong-drink'),
      part('cuddle', [4, 9, 16], 'strong-rest'),
      part('affirmations', [3, 5, 8], 'strong-words'), // 15, 25, 40
    ],
  },
  {
    id: 'after-role-play',
    slug: 'return',
    people: TOGETHER,
    parts: [
      part('affirmations', [4, 6, 8], 'after-role-play-words'),
      part('cuddle', [3, 6, 10], 'after-role-play-rest'),
      part('kiss', [3, 4, 5], 'way-back-kiss'),
      part('pillow-talk', [5, 9, 12], 'after-roles-talk'), // 15, 25, 35
    ],
  },
  {
    id: 'first-time',
    slug: 'begin',
    people: TOGETHER,
    parts: [
      part('hydration', [2, 3, 4], 'any-drink'),
      part('cuddle', [3, 6, 10], 'any-rest'),
      part('affirmations', [3, 4, 6], 'first-time-words'),
      part('pillow-talk', [4, 7, 10], 'first-time-talk'), // 12, 20, 30
    ],
  },
  {
    id: 'long-slow',
    slug: 'slow',
    people: ANYONE,
    parts: [
      part('hydration', [3, 4, 5], 'any-drink'),
      part('shower', [6, 8, 10], 'any-shower'),
      part('massage', [8, 13, 18], 'any-massage'),
      part('cuddle', [7, 11, 15], 'any-rest'),
      part('pillow-talk', [6, 9, 12], 'any-talk'), // 30, 45, 60
    ],
  },
  {
    id: 'on-your-own',
    slug: 'own',
    people: ['one'],
    parts: [
      part('hydration', [2, 3, 4], 'any-drink'),
      part('cuddle', [4, 7, 12], 'any-rest'),
      part('affirmations', [4, 5, 7], 'any-words'),
      part('film', [4, 5, 7], 'any-film'), // 14, 20, 30
    ],
  },
  {
    id: 'several',
    slug: 'circle',
    people: ['more'],
    parts: [
      part('hydration', [3, 4, 5], 'any-drink'),
      part('cuddle', [5, 8, 12], 'any-rest'),
      part('affirmations', [4, 6, 9], 'more-words'),
      part('pillow-talk', [6, 10, 16], 'more-talk'), // 18, 28, 42
    ],
  },
  {
    id: 'next-day',
    slug: 'next-day',
    people: ANYONE,
    parts: [
      part('injury-check', [6, 7, 9], 'next-day-check'),
      part('pillow-talk', [5, 8, 11], 'next-day-talk'),
      part('date', [4, 5, 8], 'any-date'), // 15, 20, 28
    ],
  },
];

/** The ready routine `id`. */
export function readyById(id: ReadyId): ReadyPlan {
  const found = READY.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no ready routine ${id}`);
  return found;
}

function part(
  practice: PracticeId,
  [short, standard, long]: readonly [number, number, number],
  why: ReasonId,
): ReadyPart {
  return { practice, minutes: { short, standard, long }, why };
}
