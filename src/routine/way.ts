// How people take part, and what of a practice is for them.
import type { At, Card, Narrowing, Only, People, Tone, Touch } from '../catalogue/model';
import type { Settings } from './settings';

/** Who takes part, and how. Whoever is alone goes without touch between people. */
export interface Way {
  readonly people: People;
  readonly touch: Touch;
}

/** How `settings` are taken in a routine: being alone decides the matter of touch. */
export function wayOf({ people, touch }: Pick<Settings, 'people' | 'touch'>): Way {
  return { people, touch: people === 'one' ? 'touch-free' : touch };
}

/** How `practice` goes for people who would like it in `way`: as near to that as it can be done. */
export function wayIn(practice: Pick<Card, 'touch' | 'company'>, way: Way): Way {
  const people = practice.company === 'together' && way.people === 'one' ? 'two' : way.people;
  const touch = practice.touch === 'needs-touch' ? 'touch' : way.touch;
  return { people, touch: people === 'one' ? 'touch-free' : touch };
}

/** Whether `practice` can be done in `way` as it is. */
export function goesIn(practice: Pick<Card, 'touch' | 'company'>, way: Way): boolean {
  const possible = wayIn(practice, way);
  return possible.people === way.people && possible.touch === way.touch;
}

/** Where a practice stands in a routine of several. */
export interface Standing {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Whether a step or cue narrowed to `part` is for this way and standing, in `tone`. */
export function suits(
  { only, at, tones }: Narrowing,
  way: Way,
  standing: Standing,
  tone: Tone = 'tender',
): boolean {
  const all: readonly Only[] = only === undefined ? [] : typeof only === 'string' ? [only] : only;
  return (
    all.every((one) => isWay(one, way)) &&
    (at === undefined || isAt(at, standing)) &&
    (tones === undefined || tones.includes(tone))
  );
}

function isWay(only: Only, { people, touch }: Way): boolean {
  switch (only) {
    case 'touch':
    case 'touch-free':
      return touch === only;
    case 'alone':
      return people === 'one';
    case 'together':
      return people !== 'one';
    case 'two':
    case 'more':
      return people === only;
  }
}

function isAt(at: At, { isFirst, isLast }: Standing): boolean {
  switch (at) {
    case 'first':
      return isFirst;
    case 'later':
      return !isFirst;
    case 'last':
      return isLast;
    case 'onward':
      return !isLast;
  }
}
