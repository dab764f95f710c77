import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/routine/settings';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import { add, favouriteId, list, remove } from '../../../src/storage/favourites';
import { fillDisk, freshStorage, putRaw, rawDatabase } from './fresh';

beforeEach(freshStorage);

const LONG: Settings = { ...DEFAULT_SETTINGS, length: 'long' };

const practices = fc.constantFrom('cuddle', 'massage', 'hydration', 'injury-check');
const settings: fc.Arbitrary<Settings> = fc.record({
  length: fc.constantFrom('short', 'standard', 'long'),
  touch: fc.constantFrom('touch', 'touch-free'),
  voice: fc.constantFrom('ember', 'rowan'),
  bed: fc.constantFrom('rain', 'pad', 'none'),
  bedLevel: fc.constantFrom('low' as const, 'middle' as const, 'high' as const),
});

describe('favourites', () => {
  it('are none at first', async () => {
    expect(await list()).toEqual([]);
  });

  it('come back as they were added, in that order', async () => {
    await add('massage', LONG);
    await add('cuddle', DEFAULT_SETTINGS);
    expect(await list()).toMatchObject([
      { practice: 'massage', settings: LONG },
      { practice: 'cuddle', settings: DEFAULT_SETTINGS },
    ]);
  });

  it('hold each practice with the same settings once, whatever is added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(practices, settings), { maxLength: 30 }), async (all) => {
        await freshStorage();
        for (const each of all) await add(...each);
        const ids = (await list()).map(({ id }) => id);
        expect(ids).toEqual([...new Set(all.map((each) => favouriteId(...each)))]);
      }),
      { numRuns: 40 },
    );
  });

  it('tell apart whatever differs in any setting', () => {
    fc.assert(
      fc.property(practices, settings, practices, settings, (a, withA, b, withB) => {
        const same = a === b && JSON.stringify(withA) === JSON.stringify(withB);
        expect(favouriteId(a, withA) === favouriteId(b, withB)).toBe(same);
      }),
    );
  });

  it('stay where they are when added again', async () => {
    const first = await add('cuddle', LONG);
    await add('massage', LONG);
    expect(await add('cuddle', { ...LONG })).toEqual(first);
    expect(await list()).toHaveLength(2);
  });

  it('are gone once removed, and removing nothing is fine', async () => {
    const { id } = await add('cuddle', LONG);
    expect(await list()).toHaveLength(1);
    await remove(id);
    await remove(id);
    expect(await list()).toEqual([]);
  });

  it.each([
    ['an unknown practice', { practice: 'dance' }],
    ['an unknown voice', { settings: { ...LONG, voice: 'gone' } }],
    ['no settings', { settings: undefined }],
    ['an order that is no number', { order: 'last' }],
  ])('skip a row with %s, and keep it', async (_, damage) => {
    const kept = await add('cuddle', DEFAULT_SETTINGS);
    await putRaw('favourites', { ...kept, id: 'damaged', ...damage });
    const next = await add('massage', DEFAULT_SETTINGS);
    expect((await list()).map(({ id }) => id)).toEqual([kept.id, next.id]);
    const raw = await rawDatabase();
    expect(await raw.get('favourites', 'damaged')).toMatchObject(damage);
    raw.close();
  });

  it('say that the disk is full, and lose nothing', async () => {
    const kept = await add('cuddle', LONG);
    const makeSpace = fillDisk();
    await expect(add('massage', LONG)).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await list()).toEqual([kept]);
  });
});
