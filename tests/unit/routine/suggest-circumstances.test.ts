// What is found where someone has to leave, where people are not in one place, and where they want
// different things.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comfort } from '../../../src/routine/comfort';
import { suggest, type Wish } from '../../../src/routine/suggest';
import { anyComfort, anyWish } from './wishes';

function forAny(promise: (wish: Wish, comfort: Comfort) => void): void {
  fc.assert(fc.property(anyWish, anyComfort, promise), { numRuns: 2000 });
}

describe('for any wish and any comfort, a routine', () => {
  it('parts last of all, and surely where someone has to leave', () => {
    forAny((wish, comfort) => {
      const leaving: Wish = { ...wish, circumstances: ['leaving'], hurt: false };
      const parts = suggest(leaving, comfort).map(({ practice }) => practice);
      if (parts.includes('afar')) expect(parts.at(-1)).toBe('afar');
      fc.pre(wish.minutes >= 20 && comfort.afar !== 'no');
      expect(parts.at(-1)).toBe('afar');
    });
  });

  it('asks who wants space before anything holds anyone, and kisses nobody then', () => {
    forAny((wish, comfort) => {
      const differ: Wish = { ...wish, circumstances: ['differ'] };
      const parts = suggest(differ, comfort).map(({ practice }) => practice);
      expect(parts).not.toContain('kiss');
      fc.pre(parts.includes('space'));
      const before = parts.slice(0, parts.indexOf('space'));
      expect(before.filter((id) => ['massage', 'cuddle'].includes(id))).toEqual([]);
    });
  });

  it('finds space for those who want different things, and never for whoever is alone', () => {
    forAny((wish, comfort) => {
      const differ: Wish = { ...wish, how: [], feelings: [], circumstances: ['differ'] };
      fc.pre(!wish.hurt && comfort.space !== 'no');
      const parts = suggest(differ, comfort).map(({ practice }) => practice);
      expect(parts.includes('space')).toBe(wish.people !== 'one');
    });
  });

  it('sends nobody under the shower who is on the phone', () => {
    forAny((wish, comfort) => {
      const apart: Wish = { ...wish, circumstances: ['apart'] };
      const parts = suggest(apart, comfort).map(({ practice }) => practice);
      expect(parts).not.toContain('shower');
    });
  });
});

/** The practices found for two people with touch and 20 minutes, but for what `wish` says. */
function found(wish: Partial<Wish>) {
  const quiet: Wish = {
    how: [],
    feelings: [],
    circumstances: [],
    hurt: false,
    minutes: 20,
    touch: 'touch',
    people: 'two',
  };
  return suggest({ ...quiet, ...wish }, {}).map(({ practice }) => practice);
}

describe('a routine', () => {
  it('of five minutes before someone has to leave is about that, also after kink', () => {
    const leaving: Partial<Wish> = { circumstances: ['leaving'], minutes: 5 };
    expect(found(leaving)).toEqual(['afar']);
    expect(found({ ...leaving, how: ['kink', 'role-play'] })).toEqual(['afar']);
    expect(found({ ...leaving, people: 'one' })).toEqual(['afar']);
  });
});
