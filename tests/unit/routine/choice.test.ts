import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS } from '../../../src/catalogue/practice-ids';
import {
  type Choice,
  choiceBySlug,
  choiceKey,
  fitted,
  leavesTouchOpen,
  minutesOf,
  onlyPractice,
  partsOf,
  peopleFor,
  slugOf,
} from '../../../src/routine/choice';
import { READY } from '../../../src/routine/ready-plans';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/routine/settings';
import { suggest } from '../../../src/routine/suggest';
import { anyAnswers, anyWish } from './wishes';

const NAMED: readonly Choice[] = [
  ...PRACTICE_IDS.map(onlyPractice),
  ...READY.map(({ id }): Choice => ({ kind: 'ready', ready: id })),
];
const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constantFrom(...NAMED),
  anyWish.map((wish): Choice => ({ kind: 'made', parts: suggest(wish, {}) })),
);
const anySettings: fc.Arbitrary<Settings> = fc.record({
  length: fc.constantFrom('short', 'standard', 'long'),
  people: fc.constantFrom('one', 'two', 'more'),
  touch: fc.constantFrom('touch', 'touch-free'),
  voice: fc.constantFrom('ember', 'rowan'),
  bed: fc.constant('none' as const),
  bedLevel: fc.constant('middle' as const),
});

describe('a choice', () => {
  it('is found by its own address and by no other, but for one that was made', () => {
    for (const choice of NAMED) expect(choiceBySlug(slugOf(choice) ?? '')).toEqual(choice);
    expect(new Set(NAMED.map(slugOf)).size).toBe(NAMED.length);
    expect(slugOf({ kind: 'made', parts: [] })).toBeUndefined();
    expect(choiceBySlug('nowhere')).toBeUndefined();
  });

  it('has a key of its own', () => {
    expect(new Set(NAMED.map(choiceKey)).size).toBe(NAMED.length);
    fc.assert(
      fc.property(anyChoice, anyChoice, (a, b) => {
        expect(choiceKey(a) === choiceKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('has nothing in it that anyone refused, unless that alone was chosen', () => {
    fc.assert(
      fc.property(anyChoice, anySettings, anyAnswers, (choice, settings, comfort) => {
        const parts = partsOf(choice, settings, comfort);
        if (choice.kind === 'practice') {
          expect(parts.map(({ practice }) => practice)).toEqual([choice.practice]);
        } else {
          for (const { practice } of parts) expect(comfort[practice]).not.toBe('no');
        }
      }),
    );
  });

  it('asks first about just what someone was not sure of or refused', () => {
    fc.assert(
      fc.property(anyChoice, anySettings, anyAnswers, (choice, settings, comfort) => {
        for (const { practice, asks } of partsOf(choice, settings, comfort)) {
          expect(asks).toBe(comfort[practice] === 'maybe' || comfort[practice] === 'no');
        }
      }),
    );
  });

  it('takes longer from short to standard to long', () => {
    for (const choice of NAMED) {
      const [short = 0, standard = 0, long = 0] = (['short', 'standard', 'long'] as const).map(
        (length) => minutesOf(partsOf(choice, fitted(choice, { ...DEFAULT_SETTINGS, length }), {})),
      );
      expect(short).toBeLessThan(standard);
      expect(standard).toBeLessThan(long);
    }
  });

  it('is taken by a number of people that it is for, and otherwise as was set', () => {
    fc.assert(
      fc.property(anyChoice, anySettings, (choice, settings) => {
        const fit = fitted(choice, settings);
        expect(peopleFor(choice)).toContain(fit.people);
        expect({ ...fit, people: settings.people }).toEqual(settings);
        if (peopleFor(choice).includes(settings.people)) expect(fit).toBe(settings);
      }),
    );
  });

  it('leaves touch open only where it makes a difference', () => {
    expect(leavesTouchOpen(onlyPractice('cuddle'))).toBe(true);
    expect(leavesTouchOpen(onlyPractice('kiss'))).toBe(false);
    expect(leavesTouchOpen(onlyPractice('hydration'))).toBe(false);
    expect(leavesTouchOpen({ kind: 'ready', ready: 'landing' })).toBe(true);
  });
});
