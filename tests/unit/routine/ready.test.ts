import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Length } from '../../../src/catalogue/model';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import { CARDS } from '../../../src/practices/cards';
import { WHY } from '../../../src/routine/between';
import { readyParts } from '../../../src/routine/ready';
import { READY, readyById } from '../../../src/routine/ready-plans';
import { goesIn, suits, type Way, wayOf } from '../../../src/routine/way';
import { anyComfort, lengthOf } from './wishes';

const LENGTHS: readonly Length[] = ['short', 'standard', 'long'];

const anyPlan = fc.constantFrom(...READY).chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    length: fc.constantFrom(...LENGTHS),
    way: fc
      .record({
        people: fc.constantFrom(...plan.people),
        touch: fc.constantFrom('touch' as const, 'touch-free' as const),
      })
      .map(wayOf),
  }),
);

describe('ready routines', () => {
  it('have ids and addresses of their own, which are no practice either', () => {
    const ids = [...READY.map(({ id }) => id), ...PRACTICE_IDS];
    const slugs = [...READY, ...Object.values(CARDS)].map(({ slug }) => slug);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z-]+$/.test(slug))).toEqual([]);
  });

  it.each(READY)(
    '$id has no practice twice, and an injury check only at its start',
    ({ parts }) => {
      const practices = parts.map(({ practice }) => practice);
      expect(new Set(practices).size).toBe(practices.length);
      expect(practices.indexOf('injury-check')).toBeLessThanOrEqual(0);
    },
  );

  it.each(READY)('$id gives each part what it needs, and no more than it can use', ({ parts }) => {
    for (const { practice, minutes } of parts) {
      const { least, most } = CARDS[practice].part;
      for (const length of LENGTHS) {
        expect(minutes[length]).toBeGreaterThanOrEqual(least);
        expect(minutes[length]).toBeLessThanOrEqual(most);
      }
    }
  });

  it.each(READY)('$id is longer when longer is asked for, and an hour at most', ({ parts }) => {
    const [short = 0, standard = 0, long = 0] = LENGTHS.map((length) =>
      lengthOf(parts.map(({ minutes }) => ({ minutes: minutes[length] }))),
    );
    expect(short).toBeGreaterThanOrEqual(5);
    expect(standard).toBeGreaterThan(short);
    expect(long).toBeGreaterThan(standard);
    expect(long).toBeLessThanOrEqual(60);
  });

  it.each(READY)('$id has reasons that make sense to all it is for', ({ parts, people }) => {
    for (const { why } of parts) {
      const line = WHY.cues.find(({ id }) => id === why);
      const ways = people.map((each): Way => ({ people: each, touch: 'touch-free' }));
      const wrong = ways.filter(
        (way) => !line || !suits(line, way, { isFirst: false, isLast: false }),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('are found by their ids', () => {
    for (const plan of READY) expect(readyById(plan.id)).toBe(plan);
  });
});

describe('a ready routine for the people here', () => {
  it('leaves out what was refused or does not suit them, and nothing else', () => {
    fc.assert(
      fc.property(anyPlan, anyComfort, ({ plan, length, way }, comfort) => {
        const { parts, leftOut } = readyParts(plan, length, way, comfort);
        const kept = parts.map(({ practice }) => practice);
        for (const { practice } of plan.parts) {
          const isFor = comfort[practice] !== 'no' && goesIn(CARDS[practice], way);
          expect(kept.includes(practice)).toBe(isFor);
          expect(leftOut.includes(practice)).toBe(!isFor);
        }
        const inOrder = plan.parts.map(({ practice }) => practice);
        expect(kept).toEqual(inOrder.filter((practice) => kept.includes(practice)));
      }),
    );
  });

  it('gives the time of what is left out to the rest, as far as they can use it', () => {
    fc.assert(
      fc.property(anyPlan, anyComfort, ({ plan, length, way }, comfort) => {
        const { parts } = readyParts(plan, length, way, comfort);
        const planned = lengthOf(plan.parts.map(({ minutes }) => ({ minutes: minutes[length] })));
        const most = lengthOf(
          parts.map(({ practice }) => ({ minutes: CARDS[practice].part.most })),
        );
        expect(lengthOf(parts)).toBe(Math.min(planned, most));
        for (const { practice, minutes } of parts) {
          const own = plan.parts.find((part) => part.practice === practice);
          expect(minutes).toBeGreaterThanOrEqual(own?.minutes[length] ?? Number.NaN);
          expect(minutes).toBeLessThanOrEqual(CARDS[practice].part.most);
        }
      }),
    );
  });

  it('is as it was planned where nothing is left out', () => {
    const plan = readyById('landing');
    const { parts } = readyParts(plan, 'short', { people: 'two', touch: 'touch' }, {});
    expect(parts).toEqual([
      { practice: 'hydration', minutes: 2, why: 'any-drink' },
      { practice: 'cuddle', minutes: 3, why: 'any-rest' },
    ]);
  });

  it('goes without a kiss where there is no touch', () => {
    const plan = readyById('after-role-play');
    const { leftOut } = readyParts(plan, 'standard', { people: 'two', touch: 'touch-free' }, {});
    expect(leftOut).toEqual(['kiss']);
  });
});
