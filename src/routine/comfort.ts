// What everyone taking part is comfortable with, in sum: never who said what.

import type { PracticeId } from '../catalogue/practice-ids';
import { OFFERED } from '../practices/offered';

export type Mark = 'yes' | 'maybe' | 'no';

/** One person's marks. What was left open counts as a yes to nothing and a no to nothing. */
export type Marks = Readonly<Partial<Record<PracticeId, Mark>>>;

/** The sum of everyone's: the most careful mark for each practice that anyone marked. */
export type Comfort = Marks;

/**
 * What a comfort list asks about, in the order in which practices are offered. Not the injury check, nor the
 * way back to here and now: everyone keeps the right to look after what hurts, and to come to themselves.
 */
export const COMFORT_PRACTICES: readonly PracticeId[] = OFFERED.filter(
  (id) => id !== 'injury-check' && id !== 'grounding',
);

/**
 * The sum of `all` marks: a no of anyone is a no, and a yes needs everyone's. What someone was
 * unsure about or left open, while others marked it, is a maybe.
 */
export function sumOf(all: readonly Marks[]): Comfort {
  const sums = COMFORT_PRACTICES.map((practice) => {
    return [practice, mostCareful(all.map((marks) => marks[practice]))] as const;
  });
  return Object.fromEntries(sums.filter(([, mark]) => mark !== undefined));
}

/**
 * Whether people ask each other before `practice`: someone was not sure about it, or would rather
 * not, and it was chosen all the same.
 */
export function asksFirst(comfort: Comfort, practice: PracticeId): boolean {
  return comfort[practice] === 'maybe' || comfort[practice] === 'no';
}

/**
 * What holds for a routine that began when people were comfortable with `then` and goes on now: for
 * each practice the more careful of both.
 */
export function heeding(then: Comfort, now: Comfort): Comfort {
  const stricter = COMFORT_PRACTICES.filter((id) => care(now[id]) > care(then[id]));
  return { ...then, ...Object.fromEntries(stricter.map((id) => [id, now[id]])) };
}

function care(mark: Mark | undefined): number {
  return mark === 'no' ? 2 : mark === 'maybe' ? 1 : 0;
}

/** The sum of everyone's marks to one practice; undefined where nobody marked it. */
function mostCareful(marks: readonly (Mark | undefined)[]): Mark | undefined {
  if (marks.every((mark) => mark === undefined)) return undefined;
  if (marks.includes('no')) return 'no';
  return marks.every((mark) => mark === 'yes') ? 'yes' : 'maybe';
}
