import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { encode } from '../../../src/routine/codec/encode';
import type { Settings } from '../../../src/routine/settings';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { RoutineSpec } from '../../../src/routine/spec';
import {
  add,
  favouriteId,
  find,
  listFirst,
  remove,
  replace,
} from '../../../src/storage/favourites';
import { rowOf } from '../../../src/storage/rows';
import { anyOwnSpec, anySettings, anySpec } from '../routine/any-spec';
import { fillDisk, freshStorage, putRaw, rawDatabase } from './fresh';

beforeEach(freshStorage);

/** All of them. */
const list = async () => (await listFirst(1000)).favourites;

const LONG: Settings = { ...DEFAULT_SETTINGS, length: 'long' };

const CUDDLE = builtIn('cuddle');
const MASSAGE = builtIn('massage');

/** Bytes of a routine that is none any more. */
const bytesWith = (changed: object) => encode({ ...OWN, ...changed } as RoutineSpec);

/** The app's database, once the app has made it. */
async function rawDatabaseOfApp() {
  await list();
  return rawDatabase();
}

const [OWN = CUDDLE] = fc.sample(anyOwnSpec, { seed: 3, numRuns: 1 });
const PART = { id: 'a', content: { kind: 'practice', practice: 'cuddle' }, minutes: 5 } as const;
const DANCE = { kind: 'practice', practice: 'dance' };
const minutesOf = (minutes: number) => ({ routine: bytesWith({ parts: [{ ...PART, minutes }] }) });
const partsOf = (count: number, minutes: number) =>
  Array.from({ length: count }, (_, index) => ({ ...PART, id: `part-${index}`, minutes }));

describe('favourites', () => {
  it('are none at first', async () => {
    expect(await list()).toEqual([]);
  });

  it('come back as they were added, in that order', async () => {
    await add(MASSAGE, LONG);
    await add(CUDDLE, DEFAULT_SETTINGS);
    expect(await list()).toMatchObject([
      { spec: MASSAGE, settings: LONG },
      { spec: CUDDLE, settings: DEFAULT_SETTINGS },
    ]);
  });

  it('hold each routine with the same settings once, whatever is added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anySpec, anySettings), { maxLength: 30 }), async (all) => {
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
      fc.property(anySpec, anySettings, anySpec, anySettings, (a, withA, b, withB) => {
        const same = a.id === b.id && JSON.stringify(withA) === JSON.stringify(withB);
        expect(favouriteId(a, withA) === favouriteId(b, withB)).toBe(same);
      }),
    );
  });

  it('keep what someone has changed beside what it was before', async () => {
    const before = await add(OWN, LONG);
    const changed = { ...OWN, title: { text: 'Ours, changed' } };
    await add(changed, LONG);
    expect((await list()).map(({ spec }) => spec)).toEqual([OWN, changed]);
    expect(await find(favouriteId(OWN, LONG))).toEqual(before);
  });

  it('stay where they are when added again', async () => {
    const first = await add(CUDDLE, LONG);
    await add(MASSAGE, LONG);
    expect(await add(CUDDLE, { ...LONG })).toEqual(first);
    expect(await list()).toHaveLength(2);
  });

  it('are gone once removed, and removing nothing is fine', async () => {
    const { id } = await add(CUDDLE, LONG);
    expect(await list()).toHaveLength(1);
    await remove(id);
    await remove(id);
    expect(await list()).toEqual([]);
  });

  it.each([
    ['an unknown routine', { routine: bytesWith({ parts: [{ ...PART, content: DANCE }] }) }],
    ['a routine of nothing', { routine: bytesWith({ parts: [] }) }],
    ['a part for a thousand million minutes', minutesOf(1e9)],
    ['a part for less than none', minutesOf(-3)],
    ['a part for no number of minutes', minutesOf(Number.NaN)],
    ['parts that take a day', { routine: bytesWith({ parts: partsOf(12, 120) }) }],
    ['parts without end', { routine: bytesWith({ parts: partsOf(1000, 1) }) }],
    ['bytes that were cut off', { routine: encode(OWN).subarray(0, 20) }],
    ['bytes that were changed', { routine: encode(OWN).with(12, 0) }],
    ['a routine that is no bytes', { routine: 'cuddle' }],
    ['no routine', { routine: undefined }],
    ['a choice of an earlier version', { routine: undefined, choice: { kind: 'practice' } }],
    ['no settings', { settings: undefined }],
  ])('skip a row with %s, and keep it', async (_, damage) => {
    const kept = await add(CUDDLE, DEFAULT_SETTINGS);
    await putRaw('favourites', { ...rowOf(kept), id: 'damaged', ...damage });
    const next = await add(MASSAGE, DEFAULT_SETTINGS);
    expect((await list()).map(({ id }) => id)).toEqual([kept.id, next.id]);
    const raw = await rawDatabase();
    expect(await raw.get('favourites', 'damaged')).toMatchObject(damage);
    raw.close();
  });

  it.each([
    ['an unknown number of people', { settings: { ...LONG, people: 'four' } }, { people: 'two' }],
    ['an unknown voice', { settings: { ...LONG, voice: 'gone' } }, { voice: 'ember' }],
    ['no word on touch', { settings: { ...LONG, touch: undefined } }, { touch: 'touch-free' }],
    ['no date', { addedAt: 'yesterday' }, {}],
    ['an order that is no number', { order: 'last' }, {}],
  ])('show the rest of a row with %s', async (_, damage, instead) => {
    const kept = await add(CUDDLE, LONG);
    await remove(kept.id);
    await putRaw('favourites', { ...rowOf(kept), ...damage });
    const next = await add(MASSAGE, LONG);
    const all = await list();
    expect(all.map(({ id }) => id).sort()).toEqual([kept.id, next.id].sort());
    const shown = all.find(({ id }) => id === kept.id);
    expect(shown).toMatchObject({ spec: CUDDLE, settings: { ...LONG, ...instead } });
    const raw = await rawDatabase();
    expect(await raw.get('favourites', kept.id)).toMatchObject(damage);
    raw.close();
  });

  it('come as few as are wanted, and say whether there are more', async () => {
    const [first, second, third] = [
      await add(CUDDLE, LONG),
      await add(MASSAGE, LONG),
      await add(CUDDLE, DEFAULT_SETTINGS),
    ];
    expect(await listFirst(2)).toEqual({ favourites: [first, second], more: true });
    expect(await listFirst(3)).toEqual({ favourites: [first, second, third], more: false });
  });

  it('that can be read are shown, however many before them cannot', async () => {
    const raw = await rawDatabaseOfApp();
    for (let order = -50; order < 0; order += 1) {
      await raw.put('favourites', { id: `damaged ${order}`, order });
    }
    raw.close();
    const all = [await add(CUDDLE, LONG), await add(MASSAGE, LONG)];
    expect(await listFirst(1)).toEqual({ favourites: all.slice(0, 1), more: true });
    expect(await listFirst(2)).toEqual({ favourites: all, more: false });
  });

  it('are not all read for the first few', async () => {
    for (const bed of ['rain', 'pad', 'none'] as const) {
      for (const length of ['short', 'standard', 'long'] as const) {
        await add(CUDDLE, { ...DEFAULT_SETTINGS, bed, length });
      }
    }
    const getAll = vi.spyOn(IDBIndex.prototype, 'getAll');
    await listFirst(2);
    expect(getAll.mock.calls.map(([, count]) => count)).toEqual([3]);
    getAll.mockRestore();
  });

  it('are found by their ids', async () => {
    const kept = await add(CUDDLE, LONG);
    expect(await find(favouriteId(CUDDLE, { ...LONG }))).toEqual(kept);
    expect(await find(favouriteId(MASSAGE, LONG))).toBeUndefined();
  });

  it('that an id no longer fits are set right when added again', async () => {
    const kept = await add(CUDDLE, LONG);
    const row = rowOf(kept);
    await putRaw('favourites', { ...row, settings: { ...LONG, length: 'endless' } });
    expect(await add(CUDDLE, LONG)).toMatchObject({ id: kept.id, settings: LONG });
    expect(await list()).toHaveLength(1);
  });

  it('say that the disk is full, and lose nothing', async () => {
    const kept = await add(CUDDLE, LONG);
    const makeSpace = fillDisk();
    await expect(add(MASSAGE, LONG)).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await list()).toEqual([kept]);
  });

  describe('one that is put in the place of another', () => {
    it('stands where that stood, with all else that was kept of it', async () => {
      const { id, order, addedAt } = await add(CUDDLE, LONG);
      await add(MASSAGE, LONG);
      const raw = await rawDatabaseOfApp();
      await raw.put('favourites', { ...(await raw.get('favourites', id)), foreign: 'kept' });
      await replace(id, OWN, DEFAULT_SETTINGS);
      const [first, second, ...others] = await list();
      expect(first).toMatchObject({ spec: OWN, settings: DEFAULT_SETTINGS, order, addedAt });
      expect(second?.spec).toBe(MASSAGE);
      expect(others).toEqual([]);
      expect(await find(id)).toBeUndefined();
      expect(await raw.get('favourites', first?.id ?? '')).toMatchObject({ foreign: 'kept' });
      raw.close();
    });

    it('comes behind all others where that is gone, and is there once', async () => {
      await add(MASSAGE, LONG);
      await replace('gone', OWN, LONG);
      await replace('gone', OWN, LONG);
      expect((await list()).map(({ spec }) => spec)).toEqual([MASSAGE, OWN]);
    });

    it('is not lost, nor is the other, where the device is full', async () => {
      const { id } = await add(CUDDLE, LONG);
      const empty = fillDisk();
      await expect(replace(id, OWN, LONG)).rejects.toMatchObject({ problem: 'full' });
      empty();
      expect((await list()).map(({ spec }) => spec)).toEqual([CUDDLE]);
    });
  });
});
