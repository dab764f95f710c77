import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENGTHS } from '../../../src/catalogue/model';
import { CARDS } from '../../../src/practices/cards';
import { builtIn } from '../../../src/routine/built-in';
import { find } from '../../../src/routine/found';
import { minutesIn } from '../../../src/routine/minutes';
import { isRefused, resolve } from '../../../src/routine/resolve';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { Part } from '../../../src/routine/spec';
import { goesIn } from '../../../src/routine/way';
import { anySettings, anySpec, BUILT_IN } from './any-spec';
import { anyComfort, anyWish } from './wishes';

const practiceOf = ({ content }: Pick<Part, 'content'>) =>
  content.kind === 'practice' ? content.practice : undefined;

describe('a routine for the people here', () => {
  it('has each part once, in order: taken, or left out', () => {
    fc.assert(
      fc.property(anySpec, anySettings, anyComfort, (spec, settings, comfort) => {
        const { parts, leftOut } = resolve(spec, settings, comfort);
        const ids = spec.parts.map(({ id }) => id);
        const taken = parts.map(({ id }) => id);
        expect([...taken, ...leftOut.map(({ id }) => id)].sort()).toEqual([...ids].sort());
        expect(taken).toEqual(ids.filter((id) => taken.includes(id)));
      }),
    );
  });

  it('leaves out just what was refused or does not suit them, unless that alone was chosen', () => {
    fc.assert(
      fc.property(anySpec, anySettings, anyComfort, (spec, settings, comfort) => {
        const { leftOut, way } = resolve(spec, settings, comfort);
        for (const part of spec.parts) {
          const practice = practiceOf(part);
          const isFit = !practice || (comfort[practice] !== 'no' && goesIn(CARDS[practice], way));
          const goes = spec.unfit === 'leave-out' && !isFit;
          expect(leftOut.includes(part)).toBe(goes);
        }
      }),
    );
  });

  it('is refused where nothing is left, or where all that it is was refused', () => {
    fc.assert(
      fc.property(anySpec, anySettings, anyComfort, (spec, settings, comfort) => {
        const routine = resolve(spec, settings, comfort);
        const wanted = routine.parts.filter((part) => {
          const practice = practiceOf(part);
          return !practice || comfort[practice] !== 'no';
        });
        expect(isRefused(routine)).toBe(wanted.length === 0);
      }),
    );
  });

  it('asks first about just what someone was not sure of or refused', () => {
    fc.assert(
      fc.property(anySpec, anySettings, anyComfort, (spec, settings, comfort) => {
        for (const part of resolve(spec, settings, comfort).parts) {
          const practice = practiceOf(part);
          const mark = practice && comfort[practice];
          expect(part.asks).toBe(mark === 'maybe' || mark === 'no');
        }
      }),
    );
  });

  it('gives the time of what is left out to the rest, as far as they can use it', () => {
    fc.assert(
      fc.property(anySpec, anySettings, anyComfort, (spec, settings, comfort) => {
        const { parts, leftOut, minutes, settings: fit } = resolve(spec, settings, comfort);
        const freed = leftOut.reduce((sum, part) => sum + minutesIn(part, fit.length), 0);
        let given = 0;
        let room = 0;
        for (const part of parts) {
          const own = spec.parts.find(({ id }) => id === part.id);
          if (!own) throw new Error('it is from nowhere');
          const practice = practiceOf(part);
          const { least, most } = practice ? CARDS[practice].part : { least: 0, most: 0 };
          // Whoever wrote less, a practice gets what it needs.
          const before = Math.max(minutesIn(own, fit.length), least);
          // What takes so long at any length stays as it is.
          const after = typeof own.minutes === 'number' ? before : Math.max(before, most);
          expect(part.minutes).toBeGreaterThanOrEqual(before);
          expect(part.minutes).toBeLessThanOrEqual(after);
          given += part.minutes - before;
          room += after - before;
        }
        expect(given).toBe(Math.min(freed, room));
        expect(minutes).toBe(parts.reduce((sum, part) => sum + part.minutes, 0));
      }),
    );
  });

  it('is as it was planned where nothing is left out', () => {
    const together = { ...DEFAULT_SETTINGS, length: 'short' } as const;
    const { parts, minutes } = resolve(builtIn('landing'), together, {});
    expect(parts.map((part) => [part.id, part.minutes, part.why])).toEqual([
      ['hydration', 2, 'any-drink'],
      ['cuddle', 3, 'any-rest'],
    ]);
    expect(minutes).toBe(5);
  });

  it('goes without a kiss where there is no touch', () => {
    const apart = { ...DEFAULT_SETTINGS, touch: 'touch-free' } as const;
    const { leftOut } = resolve(builtIn('after-role-play'), apart, {});
    expect(leftOut.map(({ id }) => id)).toEqual(['kiss']);
  });

  it('takes longer from short to standard to long', () => {
    for (const spec of BUILT_IN) {
      const [short = 0, standard = 0, long = 0] = LENGTHS.map(
        (length) => resolve(spec, { ...DEFAULT_SETTINGS, length }, {}).minutes,
      );
      expect(short).toBeLessThan(standard);
      expect(standard).toBeLessThan(long);
    }
  });

  it('that was found is for those it was found for, whatever was set last', () => {
    fc.assert(
      fc.property(anyWish, anySettings, (wish, settings) => {
        const spec = find(wish, {});
        if (!spec) throw new Error('nothing is found');
        const { settings: fit, leftOut } = resolve(spec, settings, {});
        expect(fit).toMatchObject({ people: wish.people, touch: wish.touch });
        expect(leftOut).toEqual([]);
      }),
    );
  });

  it('is taken by a number of people that it is for, and otherwise as was set', () => {
    fc.assert(
      fc.property(anySpec, anySettings, (spec, settings) => {
        const { settings: fit } = resolve(spec, settings, {});
        expect(spec.people).toContain(fit.people);
        const { people, touch } = settings;
        expect({ ...fit, people, touch }).toEqual(settings);
        const isOpen = spec.touch === 'open' || spec.touch === 'settled';
        expect(fit.touch).toBe(isOpen ? touch : spec.touch);
        if (spec.people.includes(people) && fit.touch === touch) expect(fit).toBe(settings);
      }),
    );
  });
});
