import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../../src/catalogue/model';
import { CARDS } from '../../../src/practices/cards';
import { WHY } from '../../../src/routine/between';
import { builtIn, READY_SPECS, slugOf, specBySlug } from '../../../src/routine/built-in';
import { find } from '../../../src/routine/found';
import { minutesIn } from '../../../src/routine/minutes';
import { RoutineSpecSchema } from '../../../src/routine/spec-schema';
import { suits, type Way } from '../../../src/routine/way';
import { anyFoundSpec, anySpec, BUILT_IN } from './any-spec';
import { anyWish } from './wishes';

const cardOf = (part: (typeof READY_SPECS)[number]['parts'][number]) => {
  if (part.content.kind !== 'practice') throw new Error(`${part.id} is no practice`);
  return CARDS[part.content.practice];
};

describe('every routine', () => {
  it('is what its schema says', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(v.parse(RoutineSpecSchema, spec)).toEqual(spec);
      }),
    );
  });
});

describe('a built-in routine', () => {
  it('is found by its own address and by no other, and by its id', () => {
    for (const spec of BUILT_IN) {
      expect(specBySlug(slugOf(spec) ?? '')).toBe(spec);
      expect(builtIn(spec.id)).toBe(spec);
    }
    expect(new Set(BUILT_IN.map(slugOf)).size).toBe(BUILT_IN.length);
    expect(
      BUILT_IN.map((spec) => slugOf(spec) ?? '').filter((slug) => !/^[a-z-]+$/.test(slug)),
    ).toEqual([]);
    expect(specBySlug('nowhere')).toBeUndefined();
    expect(builtIn('nowhere')).toBeUndefined();
  });

  it('has an id of its own, which names its title', () => {
    expect(new Set(BUILT_IN.map(({ id }) => id)).size).toBe(BUILT_IN.length);
    for (const { id, title } of BUILT_IN) expect(title).toEqual({ key: id });
  });

  it('leaves touch open only where it makes a difference', () => {
    expect(builtIn('cuddle').touch).toBe('open');
    expect(builtIn('kiss').touch).toBe('settled');
    expect(builtIn('hydration').touch).toBe('settled');
    for (const spec of READY_SPECS) {
      const touches = spec.parts.some((part) => cardOf(part).touch !== 'never-touches');
      expect(spec.touch).toBe(touches ? 'open' : 'settled');
    }
  });
});

describe('a ready routine', () => {
  it.each(READY_SPECS)(
    '$id has no practice twice, and nothing before an injury check but a drink',
    ({ parts }) => {
      const practices = parts.map(({ id }) => id);
      expect(new Set(practices).size).toBe(practices.length);
      const before = practices.slice(0, Math.max(0, practices.indexOf('injury-check')));
      expect(before.filter((id) => id !== 'hydration')).toEqual([]);
    },
  );

  it.each(READY_SPECS)('$id gives each part what it needs, and no more than it can use', (spec) => {
    for (const part of spec.parts) {
      const { least, most } = cardOf(part).part;
      for (const length of LENGTHS) {
        expect(minutesIn(part, length)).toBeGreaterThanOrEqual(least);
        expect(minutesIn(part, length)).toBeLessThanOrEqual(most);
      }
    }
  });

  it.each(READY_SPECS)('$id is longer when longer is asked for, and an hour at most', (spec) => {
    const [short = 0, standard = 0, long = 0] = LENGTHS.map((length) =>
      spec.parts.reduce((sum, part) => sum + minutesIn(part, length), 0),
    );
    expect(short).toBeGreaterThanOrEqual(5);
    expect(standard).toBeGreaterThan(short);
    expect(long).toBeGreaterThan(standard);
    expect(long).toBeLessThanOrEqual(60);
  });

  it.each(READY_SPECS)('$id has reasons that make sense to all it is for', ({ parts, people }) => {
    for (const { why } of parts) {
      const line = WHY.cues.find(({ id }) => id === why);
      const ways = people.map((each): Way => ({ people: each, touch: 'touch-free' }));
      const wrong = ways.filter(
        (way) => !line || !suits(line, way, { isFirst: false, isLast: false }),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe('a found routine', () => {
  it('goes by the same id for the same parts, and by no other’s', () => {
    fc.assert(
      fc.property(anyFoundSpec, anyFoundSpec, (a, b) => {
        expect(a.id === b.id).toBe(JSON.stringify(a.parts) === JSON.stringify(b.parts));
        expect(slugOf(a)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('is none where people refused all of it', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const no = Object.fromEntries(Object.keys(CARDS).map((id) => [id, 'no'] as const));
        const { 'injury-check': _, ...all } = no;
        const spec = find({ ...wish, hurt: false, feelings: [] }, all);
        expect(spec?.parts.every(({ id }) => id === 'injury-check') ?? true).toBe(true);
      }),
    );
  });
});
