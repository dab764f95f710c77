import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PracticeId } from '../../../src/catalogue/practice-ids';
import { WHY } from '../../../src/routine/between';
import { type Choice, onlyPractice } from '../../../src/routine/choice';
import { READY } from '../../../src/routine/ready-plans';
import type { Settings } from '../../../src/routine/settings';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { Part } from '../../../src/routine/suggest';
import { add, favouriteId, find, listFirst, remove } from '../../../src/storage/favourites';
import { fillDisk, freshStorage, putRaw, rawDatabase } from './fresh';

beforeEach(freshStorage);

function part(practice: PracticeId, minutes: number): Part {
  const [why] = WHY.cues;
  if (!why) throw new Error('there are reasons');
  return { practice, minutes, why: why.id };
}

/** All of them. */
const list = async () => (await listFirst(1000)).favourites;

const LONG: Settings = { ...DEFAULT_SETTINGS, length: 'long' };

const CUDDLE: Choice = onlyPractice('cuddle');
const MASSAGE: Choice = onlyPractice('massage');

const choices: fc.Arbitrary<Choice> = fc.constantFrom<Choice>(
  CUDDLE,
  MASSAGE,
  onlyPractice('injury-check'),
  ...READY.map(({ id }): Choice => ({ kind: 'ready', ready: id })),
  { kind: 'made', parts: [part('cuddle', 5)] },
  { kind: 'made', parts: [part('cuddle', 6)] },
  { kind: 'made', parts: [part('hydration', 5), part('cuddle', 5)] },
);
const settings: fc.Arbitrary<Settings> = fc.record({
  length: fc.constantFrom('short', 'standard', 'long'),
  people: fc.constantFrom('one', 'two', 'more'),
  touch: fc.constantFrom('touch', 'touch-free'),
  voice: fc.constantFrom('ember', 'rowan'),
  bed: fc.constantFrom('rain', 'pad', 'none'),
  bedLevel: fc.constantFrom('low' as const, 'middle' as const, 'high' as const),
});

const made = (parts: readonly unknown[]) => ({ choice: { kind: 'made', parts } });

/** The app's database, once the app has made it. */
async function rawDatabaseOfApp() {
  await list();
  return rawDatabase();
}

describe('favourites', () => {
  it('are none at first', async () => {
    expect(await list()).toEqual([]);
  });

  it('come back as they were added, in that order', async () => {
    await add(MASSAGE, LONG);
    await add(CUDDLE, DEFAULT_SETTINGS);
    expect(await list()).toMatchObject([
      { choice: MASSAGE, settings: LONG },
      { choice: CUDDLE, settings: DEFAULT_SETTINGS },
    ]);
  });

  it('hold each choice with the same settings once, whatever is added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(choices, settings), { maxLength: 30 }), async (all) => {
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
      fc.property(choices, settings, choices, settings, (a, withA, b, withB) => {
        const same =
          JSON.stringify(a) === JSON.stringify(b) &&
          JSON.stringify(withA) === JSON.stringify(withB);
        expect(favouriteId(a, withA) === favouriteId(b, withB)).toBe(same);
      }),
    );
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
    ['an unknown practice', { choice: { kind: 'practice', practice: 'dance' } }],
    ['an unknown ready routine', { choice: { kind: 'ready', ready: 'gone' } }],
    ['a routine of nothing', { choice: { kind: 'made', parts: [] } }],
    [
      'a part of no reason',
      { choice: { kind: 'made', parts: [{ ...part('cuddle', 5), why: 7 }] } },
    ],
    ['a part for a thousand million minutes', made([{ ...part('cuddle', 5), minutes: 1e9 }])],
    ['a part for less than none', made([{ ...part('cuddle', 5), minutes: -3 }])],
    ['a part for no number of minutes', made([{ ...part('cuddle', 5), minutes: Number.NaN }])],
    ['parts that take a day', made(Array(12).fill(part('cuddle', 120)))],
    ['parts without end', made(Array(1000).fill(part('cuddle', 1)))],
    ['a reason as long as a book', made([{ ...part('cuddle', 5), why: 'a'.repeat(1e6) }])],
    ['no choice', { choice: undefined }],
    ['no settings', { settings: undefined }],
  ])('skip a row with %s, and keep it', async (_, damage) => {
    const kept = await add(CUDDLE, DEFAULT_SETTINGS);
    await putRaw('favourites', { ...kept, id: 'damaged', ...damage });
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
    await putRaw('favourites', { ...kept, ...damage });
    const next = await add(MASSAGE, LONG);
    const all = await list();
    expect(all.map(({ id }) => id).sort()).toEqual([kept.id, next.id].sort());
    const shown = all.find(({ id }) => id === kept.id);
    expect(shown).toMatchObject({ choice: CUDDLE, settings: { ...LONG, ...instead } });
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
    await putRaw('favourites', { ...kept, settings: { ...LONG, length: 'endless' } });
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
});
