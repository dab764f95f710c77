import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../../../src/catalogue/voices';
import { readStartQuery, startQuery } from '../../../src/routine/start-link';

const anySettings = fc.record({
  length: fc.constantFrom('short' as const, 'standard' as const, 'long' as const),
  people: fc.constantFrom('one' as const, 'two' as const, 'more' as const),
  touch: fc.constantFrom('touch' as const, 'touch-free' as const),
  voice: fc.constantFrom(...VOICE_IDS),
  bed: fc.constantFrom('none' as const, ...BED_IDS),
  bedLevel: fc.constantFrom(...BED_LEVELS),
});

describe('a link that starts a routine', () => {
  it('is read as what it was made from', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), anySettings, (slug, settings) => {
        expect(readStartQuery(startQuery(slug, settings))).toEqual({ slug, settings });
      }),
    );
  });

  it('says nothing intimate', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(startQuery('rest', settings)).not.toMatch(/touch|cuddle|massage|sex|woman|man/);
      }),
    );
  });

  it('keeps what it understands of a mangled one, whatever that is', () => {
    fc.assert(
      fc.property(fc.string(), (odd) => {
        const query = `?start=rest&as=long.${encodeURIComponent(odd)}`;
        expect(readStartQuery(query)?.settings).toHaveProperty('length');
      }),
    );
    expect(readStartQuery('?start=rest')).toEqual({ slug: 'rest', settings: {} });
  });

  it('of half a million words is read like any other', () => {
    const words = ['long', ...Array(500_000).fill('far')].join('.');
    expect(readStartQuery(`?start=rest&as=${words}`)?.settings).toEqual({ length: 'long' });
  });

  it('is none without a start', () => {
    expect(readStartQuery('?as=long')).toBeUndefined();
    expect(readStartQuery('')).toBeUndefined();
  });
});
