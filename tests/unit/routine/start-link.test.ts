import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BED_IDS, BED_LEVELS, VOICE_IDS } from '../../../src/catalogue/voices';
import { readStart, startFragment } from '../../../src/routine/start-link';

const anySettings = fc.record({
  length: fc.constantFrom('short' as const, 'standard' as const, 'long' as const),
  people: fc.constantFrom('one' as const, 'two' as const, 'more' as const),
  touch: fc.constantFrom('touch' as const, 'touch-free' as const),
  voice: fc.constantFrom(...VOICE_IDS),
  bed: fc.constantFrom('none' as const, ...BED_IDS),
  bedLevel: fc.constantFrom(...BED_LEVELS),
});

/** Where Afterglow may be. */
const APP = 'https://app.example/glow/';

const read = (after: string) => readStart(new URL(after, APP));

describe('a link that starts a routine', () => {
  it('is read as what it was made from', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), anySettings, (slug, settings) => {
        expect(read(startFragment(slug, settings))).toEqual({ slug, settings });
      }),
    );
  });

  it('says nothing intimate, and nothing at all to the host', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const link = startFragment('rest', settings);
        expect(link).not.toMatch(/touch|cuddle|massage|sex|woman|man/);
        expect(new URL(link, APP)).toMatchObject({ search: '', pathname: '/glow/' });
      }),
    );
  });

  it('of earlier versions is read as ever', () => {
    expect(read('?start=rest')).toEqual({ slug: 'rest', settings: {} });
    expect(read('?start=rest&as=long.pair.apart.rowan.rain.low#/')).toEqual({
      slug: 'rest',
      settings: {
        length: 'long',
        people: 'two',
        touch: 'touch-free',
        voice: 'rowan',
        bed: 'rain',
        bedLevel: 'low',
      },
    });
  });

  it('keeps what it understands of a mangled one, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (odd) => {
        const text = odd.replace(/\p{Cs}/gu, '');
        for (const link of ['#/start/rest/long.', '?start=rest&as=long.']) {
          expect(read(link + encodeURIComponent(text))?.settings).toHaveProperty('length');
        }
        expect(() => readStart({ hash: odd, search: odd })).not.toThrow();
        expect(() => readStart({ hash: `#/start/${odd}`, search: '' })).not.toThrow();
      }),
    );
    expect(read('#/start/rest')).toEqual({ slug: 'rest', settings: {} });
    expect(read('#/start/%ff/long')).toEqual({ slug: '%ff', settings: { length: 'long' } });
  });

  it('of half a million words is read like any other', () => {
    const words = ['long', ...Array(500_000).fill('far')].join('.');
    for (const link of [`#/start/rest/${words}`, `?start=rest&as=${words}`]) {
      expect(read(link)?.settings).toEqual({ length: 'long' });
    }
  });

  it('is none without a start', () => {
    for (const other of ['?as=long', '', '?start=', '#/start', '#/start/', '#/routine/rest']) {
      expect(read(other), other).toBeUndefined();
    }
  });
});
