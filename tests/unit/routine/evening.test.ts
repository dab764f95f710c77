import { describe, expect, it } from 'vitest';
import { emptyPlan, nightOf, type Plan, planFor, readiness } from '../../../src/routine/evening';

/** In UTC, or where clocks are `offset` minutes behind it. */
const night = (at: string, offset = 0) => nightOf(Date.parse(at), offset);

const PLAN: Plan = {
  ...emptyPlan(7),
  ready: ['water'],
  own: [
    { text: 'Glasses', isReady: true },
    { text: 'Tea', isReady: false },
  ],
  people: [{ name: 'Kim', wishes: ['hold'], own: ['Sing to me'] }],
};

describe('a night', () => {
  it('lasts from morning to morning', () => {
    const tonight = night('2026-03-01T20:00:00Z');
    expect(night('2026-03-01T06:00:00Z')).toBe(tonight);
    expect(night('2026-03-02T00:30:00Z')).toBe(tonight);
    expect(night('2026-03-02T05:59:59Z')).toBe(tonight);
    expect(night('2026-03-02T06:00:00Z')).toBe(tonight + 1);
    expect(night('2026-03-01T05:59:59Z')).toBe(tonight - 1);
  });

  it('goes by the clocks of the place', () => {
    // Eight in the evening in New York is the next day in UTC.
    expect(night('2026-03-02T01:00:00Z', 300)).toBe(night('2026-03-01T20:00:00Z'));
    expect(night('2026-03-01T22:30:00Z', -60)).toBe(night('2026-03-01T23:30:00Z'));
  });
});

describe('a plan', () => {
  it('begins with someone who has said nothing', () => {
    expect(planFor(undefined, 3)).toEqual(emptyPlan(3));
    expect(emptyPlan(3).people).toHaveLength(1);
  });

  it('is the same for the same night', () => {
    expect(planFor(PLAN, 7)).toBe(PLAN);
  });

  it('keeps every word for another night, and nothing of it lies ready', () => {
    const again = planFor(PLAN, 8);
    expect(again).toMatchObject({ night: 8, ready: [], people: PLAN.people });
    expect(again.own).toEqual([
      { text: 'Glasses', isReady: false },
      { text: 'Tea', isReady: false },
    ]);
  });

  it('says how much of it lies ready', () => {
    expect(readiness(PLAN)).toEqual({ ready: 2, of: 9 });
    expect(readiness(emptyPlan(1))).toEqual({ ready: 0, of: 7 });
  });
});
