import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { WHY } from '../../../src/catalogue/between';
import type { PracticeId } from '../../../src/catalogue/model';
import { READY } from '../../../src/catalogue/ready';
import { type Choice, onlyPractice } from '../../../src/routine/choice';
import type { Settings } from '../../../src/routine/settings';
import { DEFAULT_SETTINGS } from '../../../src/routine/settings';
import type { Part } from '../../../src/routine/suggest';
import { add, favouriteId, list, remove } from '../../../src/storage/favourites';
import { fillDisk, freshStorage, putRaw, rawDatabase } from './fresh';

beforeEach(freshStorage);

function part(practice: PracticeId, minutes: number): Part {
  const [why] = WHY.cues;
  if (!why) throw new Error('there are reasons');
  return { practice, minutes, why: why.id };
}

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
    ['no choice', { choice: undefined }],
    ['an unknown number of people', { settings: { ...LONG, people: 'four' } }],
    ['an unknown voice', { settings: { ...LONG, voice: 'gone' } }],
    ['no settings', { settings: undefined }],
    ['an order that is no number', { order: 'last' }],
  ])('skip a row with %s, and keep it', async (_, damage) => {
    const kept = await add(CUDDLE, DEFAULT_SETTINGS);
    await putRaw('favourites', { ...kept, id: 'damaged', ...damage });
    const next = await add(MASSAGE, DEFAULT_SETTINGS);
    expect((await list()).map(({ id }) => id)).toEqual([kept.id, next.id]);
    const raw = await rawDatabase();
    expect(await raw.get('favourites', 'damaged')).toMatchObject(damage);
    raw.close();
  });

  it('say that the disk is full, and lose nothing', async () => {
    const kept = await add(CUDDLE, LONG);
    const makeSpace = fillDisk();
    await expect(add(MASSAGE, LONG)).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await list()).toEqual([kept]);
  });
});
