import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Habit,
  MOST_DAYS,
  MOST_HABITS,
  noted,
  usualAt,
  without,
} from '../../../src/routine/habit';

const anyStart = fc.record({
  id: fc.constantFrom(...Array.from({ length: 60 }, (_, at) => `favourite ${at}`)),
  hour: fc.integer({ min: 0, max: 23 }),
  day: fc.integer({ min: 0, max: 400 }),
});
const anyStarts = fc.array(anyStart, { maxLength: 120 });
const none: readonly Habit[] = [];
const all = (starts: readonly { id: string; hour: number; day: number }[]) =>
  starts.reduce(noted, none);

/** One started about `hour` on `days` days. */
const often = (id: string, hour: number, days: number) =>
  all(Array.from({ length: days }, (_, day) => ({ id, hour, day })));

describe('what is usual', () => {
  it('is nothing at first', () => {
    expect(usualAt(none, 21)).toEqual([]);
  });

  it('comes first at its hour, and does not at another', () => {
    const habits = [...often('evening', 22, 3), ...often('morning', 7, 9)];
    expect(usualAt(habits, 22)).toEqual(['evening']);
    expect(usualAt(habits, 7)).toEqual(['morning']);
    expect(usualAt(habits, 14)).toEqual([]);
  });

  it('is so around midnight, too', () => {
    const habits = often('late', 23, 2);
    expect(usualAt(habits, 0)).toEqual(['late']);
    expect(usualAt(habits, 1)).toEqual(['late']);
    expect(usualAt(habits, 2)).toEqual([]);
  });

  it('is ordered by days, and by how near their hours are', () => {
    const habits = [...often('sometimes', 21, 2), ...often('mostly', 21, 5)];
    expect(usualAt(habits, 21)).toEqual(['mostly', 'sometimes']);
    const near = [...often('an hour ago', 20, 3), ...often('now', 21, 3)];
    expect(usualAt(near, 21)).toEqual(['now', 'an hour ago']);
  });

  it('names each favourite once, and only those that were started', () => {
    fc.assert(
      fc.property(anyStarts, fc.integer({ min: 0, max: 23 }), (starts, hour) => {
        const usual = usualAt(all(starts), hour);
        expect(new Set(usual).size).toBe(usual.length);
        for (const id of usual) expect(starts.map((start) => start.id)).toContain(id);
      }),
    );
  });
});

describe('noting a start', () => {
  it('counts a day once', () => {
    const once = noted(none, { id: 'a', hour: 21, day: 5 });
    expect(once).toEqual([{ id: 'a', hour: 21, days: 1, last: 5 }]);
    expect(noted(once, { id: 'a', hour: 21, day: 5 })).toBe(once);
    expect(noted(once, { id: 'a', hour: 21, day: 6 })).toEqual([
      { id: 'a', hour: 21, days: 2, last: 6 },
    ]);
  });

  it('keeps a few dozen at most, the latest first, and no number without end', () => {
    fc.assert(
      fc.property(anyStarts, anyStart, (starts, last) => {
        const habits = noted(all(starts), last);
        expect(habits.length).toBeLessThanOrEqual(MOST_HABITS);
        for (const { days } of habits) {
          expect(days).toBeGreaterThan(0);
          expect(days).toBeLessThan(MOST_DAYS);
        }
        const keys = habits.map(({ id, hour }) => `${id} ${hour}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toContain(`${last.id} ${last.hour}`);
      }),
    );
  });

  it('lets a new habit overtake an old one', () => {
    let habits = often('old', 21, 200);
    let days = 0;
    while (usualAt(habits, 21)[0] !== 'new') {
      days += 1;
      habits = noted(habits, { id: 'new', hour: 21, day: 200 + days });
    }
    expect(days).toBeLessThan(MOST_DAYS);
  });

  it('is taken back together with the favourite', () => {
    const habits = [...often('a', 21, 2), ...often('b', 21, 1)];
    expect(usualAt(without(habits, ['a']), 21)).toEqual(['b']);
    expect(JSON.stringify(without(habits, ['a', 'b']))).toBe('[]');
  });
});
