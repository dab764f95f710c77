import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { COMFORT_PRACTICES } from '../../../src/routine/comfort';
import { forgetComfortList, keepComfortList, readComfortList } from '../../../src/storage/comfort';
import type { ComfortList } from '../../../src/storage/schema';
import { fillDisk, freshStorage, putRaw, rawDatabase } from './fresh';

beforeEach(freshStorage);

const LIST: ComfortList = { people: 2, comfort: { cuddle: 'yes', shower: 'maybe', massage: 'no' } };

/** What is really kept. */
async function stored(): Promise<unknown> {
  const raw = await rawDatabase();
  const value: unknown = await raw.get('preferences', 'comfort');
  raw.close();
  return value;
}

describe('the comfort list', () => {
  it('is none until one is kept, and none once forgotten', async () => {
    expect(await readComfortList()).toBeUndefined();
    await keepComfortList(LIST);
    expect(await readComfortList()).toEqual(LIST);
    await forgetComfortList();
    expect(await readComfortList()).toBeUndefined();
    // As an earlier version forgot it.
    await putRaw('preferences', { people: 0, comfort: {} }, 'comfort');
    expect(await readComfortList()).toBeUndefined();
  });

  it.each([
    ['an unknown practice', { people: 2, comfort: { juggling: 'yes', massage: 'no' } }],
    ['a number of people that is none', { people: 'two', comfort: { massage: 'no' } }],
    ['no number of people', { comfort: { massage: 'no' } }],
    ['people by the million', { people: 1e9, comfort: { massage: 'no' } }],
    ['nobody who marked it', { people: 0, comfort: { massage: 'no' } }],
    ['fields of its own', { people: 2, comfort: { massage: 'no' }, tone: 'warm' }],
  ])('with %s keeps every no', async (_, value) => {
    await putRaw('preferences', value, 'comfort');
    expect(await readComfortList()).toMatchObject({ comfort: { massage: 'no' } });
  });

  it('takes an answer that is none for a no', async () => {
    const comfort = { cuddle: 'sometimes', kiss: null, massage: 3, shower: 'yes' };
    await putRaw('preferences', { people: 2, comfort }, 'comfort');
    expect(await readComfortList()).toEqual({
      people: 2,
      comfort: { cuddle: 'no', kiss: 'no', massage: 'no', shower: 'yes' },
    });
  });

  it.each([7, 'no', null, {}, { people: 2 }, { people: 2, comfort: 'no' }, ['no']])(
    'that says nothing (%j) is told apart from none',
    async (value) => {
      await putRaw('preferences', value, 'comfort');
      expect(await readComfortList()).toBe('unreadable');
    },
  );

  it('never loses a no, whatever else is in it', async () => {
    const noes = fc.subarray([...COMFORT_PRACTICES], { minLength: 1 });
    const anything = fc.anything({ maxDepth: 1 }).filter((value) => typeof value !== 'function');
    await fc.assert(
      fc.asyncProperty(
        noes,
        fc.dictionary(fc.string(), anything),
        anything,
        async (refused, others, people) => {
          const comfort = { ...others, ...Object.fromEntries(refused.map((id) => [id, 'no'])) };
          await putRaw('preferences', { people, comfort }, 'comfort');
          const list = await readComfortList();
          expect(list).not.toBe('unreadable');
          for (const id of refused) expect(list).toMatchObject({ comfort: { [id]: 'no' } });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps what a newer Afterglow knows of other practices, until it is forgotten', async () => {
    await putRaw('preferences', { people: 2, comfort: { juggling: 'no', kiss: 'no' } }, 'comfort');
    await keepComfortList(LIST);
    expect(await stored()).toEqual({ ...LIST, comfort: { juggling: 'no', ...LIST.comfort } });
    expect(await readComfortList()).toEqual(LIST);
    await forgetComfortList();
    await keepComfortList(LIST);
    expect(await stored()).toEqual(LIST);
  });

  it('stays the one before where the disk is full', async () => {
    await keepComfortList(LIST);
    const makeSpace = fillDisk();
    const next = keepComfortList({ people: 1, comfort: {} });
    await expect(next).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await readComfortList()).toEqual(LIST);
  });
});
