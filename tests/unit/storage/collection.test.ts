import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/routine/settings';
import {
  change,
  forgetRemoved,
  haveBack,
  listCollection,
  place,
  renameGroup,
} from '../../../src/storage/collection';
import { add, find, listFirst, remove, setAside } from '../../../src/storage/favourites';
import { noteHabit, readHabits } from '../../../src/storage/habits';
import { rowOf } from '../../../src/storage/rows';
import { fillDisk, freshStorage, putRaw, rawDatabase } from './fresh';

beforeEach(freshStorage);

const LONG: Settings = { ...DEFAULT_SETTINGS, length: 'long' };
const PRACTICES = ['cuddle', 'massage', 'kiss', 'shower', 'film'] as const;

const addAll = async () => {
  for (const id of PRACTICES) await add(builtIn(id), LONG);
  return ids();
};
const ids = async () => (await listCollection(1000)).all.map(({ favourite }) => favourite.id);
const names = async () =>
  (await listCollection(1000)).all.map(({ favourite }) => favourite.spec.id);

async function raw(id: string): Promise<unknown> {
  const database = await rawDatabase();
  const row: unknown = await database.get('favourites', id);
  database.close();
  return row;
}

describe('what is made of a favourite', () => {
  it('is kept with it, and taken back', async () => {
    const { id } = await add(builtIn('cuddle'), LONG);
    await change(id, { name: 'Ours', emblem: 'lamp', hue: 'blue', group: 'Sundays' });
    expect(await find(id)).toMatchObject({
      name: 'Ours',
      emblem: 'lamp',
      hue: 'blue',
      group: 'Sundays',
    });
    await change(id, { name: undefined, hue: undefined });
    const now = await find(id);
    expect(now).toMatchObject({ emblem: 'lamp', group: 'Sundays' });
    expect(now).not.toHaveProperty('name');
    expect(await raw(id)).not.toHaveProperty('name');
  });

  it('leaves what is not known here as it was', async () => {
    const kept = await add(builtIn('cuddle'), LONG);
    await putRaw('favourites', { ...rowOf(kept), sealedBy: 'a newer one', emblem: 'a harp' });
    await change(kept.id, { name: 'Ours' });
    await setAside(kept.id);
    await haveBack(kept.id);
    await add(builtIn('massage'), LONG);
    await place(kept.id, 'behind', (await ids())[1] ?? '');
    expect(await raw(kept.id)).toMatchObject({
      sealedBy: 'a newer one',
      emblem: 'a harp',
      name: 'Ours',
    });
    expect(await find(kept.id)).not.toHaveProperty('emblem');
  });

  it.each([
    ['a name that is none', { name: 7 }, 'name'],
    ['a name that cannot be seen', { name: '\u202e\n' }, 'name'],
    ['an unknown picture', { emblem: 'harp' }, 'emblem'],
    ['an unknown colour', { hue: '#fff' }, 'hue'],
    ['a collection that is no text', { group: {} }, 'group'],
  ])('is passed over where it is %s; all else is there', async (_, damage, field) => {
    const kept = await add(builtIn('cuddle'), LONG);
    const whole = { name: 'Ours', emblem: 'lamp', hue: 'blue', group: 'Sundays' };
    await putRaw('favourites', { ...rowOf(kept), ...whole, ...damage });
    const { [field]: _gone, ...others } = whole as Record<string, string>;
    const found = await find(kept.id);
    expect(found).toMatchObject({ spec: builtIn('cuddle'), ...others });
    expect(found).not.toHaveProperty(field);
  });

  it('says that the disk is full, and loses nothing', async () => {
    const { id } = await add(builtIn('cuddle'), LONG);
    await change(id, { name: 'Ours' });
    const makeSpace = fillDisk();
    await expect(change(id, { name: 'Other' })).rejects.toMatchObject({ problem: 'full' });
    await expect(setAside(id)).rejects.toMatchObject({ problem: 'full' });
    makeSpace();
    expect(await find(id)).toMatchObject({ name: 'Ours' });
  });
});

describe('a collection', () => {
  it('is renamed with all that lies in it, removed ones too, and nothing else', async () => {
    const [one = '', two = '', three = ''] = await addAll();
    await change(one, { group: 'Sundays', name: 'Ours' });
    await change(two, { group: 'Sundays' });
    await change(three, { group: 'Mondays' });
    await setAside(two);
    await renameGroup('Sundays', 'Late');
    const groups = (await listCollection(1000)).all.map(({ favourite }) => favourite.group);
    expect(groups).toEqual(['Late', 'Late', 'Mondays', undefined, undefined]);
    expect(await find(one)).toMatchObject({ name: 'Ours', group: 'Late' });
  });

  it('that takes the name of another becomes one with it', async () => {
    const [one = '', two = ''] = await addAll();
    await change(one, { group: 'Sundays' });
    await change(two, { group: 'Late' });
    await renameGroup('Sundays', 'Late');
    const groups = (await listCollection(1000)).all.map(({ favourite }) => favourite.group);
    expect(groups.slice(0, 2)).toEqual(['Late', 'Late']);
  });
});

describe('the order', () => {
  it('is as someone puts it', async () => {
    const [cuddle = '', massage = '', , , film = ''] = await addAll();
    await place(film, 'before', massage);
    expect(await names()).toEqual(['cuddle', 'film', 'massage', 'kiss', 'shower']);
    await place(cuddle, 'behind', massage);
    expect(await names()).toEqual(['film', 'massage', 'cuddle', 'kiss', 'shower']);
    await place(massage, 'before', film);
    expect(await names()).toEqual(['massage', 'film', 'cuddle', 'kiss', 'shower']);
    await place(massage, 'behind', massage);
    await place(massage, 'behind', 'gone');
    expect(await names()).toEqual(['massage', 'film', 'cuddle', 'kiss', 'shower']);
  });

  it('is the same as in a list, whatever is moved, however often', async () => {
    const at = fc.integer({ min: 0, max: PRACTICES.length - 1 });
    const side = fc.constantFrom('before', 'behind');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(at, side, at), { maxLength: 12 }), async (moves) => {
        await freshStorage();
        let list = await addAll();
        for (const [from, where, to] of moves) {
          const [id = '', other = ''] = [list[from], list[to]];
          await place(id, where, other);
          if (id === other) continue;
          const rest = list.filter((each) => each !== id);
          const place_ = rest.indexOf(other) + (where === 'behind' ? 1 : 0);
          list = [...rest.slice(0, place_), id, ...rest.slice(place_)];
        }
        expect(await ids()).toEqual(list);
      }),
      { numRuns: 25 },
    );
  });

  it('holds where there is no number left between two', async () => {
    const [cuddle = '', massage = '', kiss = ''] = await addAll();
    for (let time = 0; time < 40; time += 1) {
      await place(kiss, 'behind', cuddle);
      await place(massage, 'behind', cuddle);
    }
    expect((await names()).slice(0, 3)).toEqual(['cuddle', 'massage', 'kiss']);
  });

  it('is made where damage has given several the same number', async () => {
    const all = await addAll();
    for (const id of all) {
      const kept = await find(id);
      if (kept) await putRaw('favourites', { ...rowOf(kept), order: 7 });
    }
    const before = await ids();
    const [first = '', , , , last = ''] = before;
    await place(last, 'behind', first);
    expect(await ids()).toEqual([first, last, ...before.slice(1, 4)]);
  });
});

describe('what has been removed', () => {
  it('shows nowhere else, and can be had back with all that it was', async () => {
    const [cuddle = '', ...others] = await addAll();
    await change(cuddle, { name: 'Ours' });
    const before = await raw(cuddle);
    await setAside(cuddle);
    expect((await listFirst(9)).favourites.map(({ id }) => id)).toEqual(others);
    expect(await find(cuddle)).toBeUndefined();
    expect((await listCollection(9)).all[0]).toMatchObject({
      isRemoved: true,
      favourite: { id: cuddle, name: 'Ours' },
    });
    await haveBack(cuddle);
    expect(await raw(cuddle)).toEqual(before);
  });

  it('is had back by whoever keeps the same once more', async () => {
    const { id } = await add(builtIn('cuddle'), LONG);
    await change(id, { name: 'Ours' });
    await setAside(id);
    expect(await add(builtIn('cuddle'), LONG)).toMatchObject({ id, name: 'Ours' });
    expect(await find(id)).toMatchObject({ name: 'Ours' });
  });

  it('is forgotten, and when it was used; what was had back meanwhile is not', async () => {
    const [cuddle = '', massage = '', kiss = ''] = await addAll();
    for (const id of [cuddle, massage, kiss]) await noteHabit(id, { hour: 21, day: 3 });
    await setAside(cuddle);
    await setAside(massage);
    await haveBack(massage);
    await forgetRemoved([cuddle, massage, 'gone']);
    expect(await raw(cuddle)).toBeUndefined();
    expect(await find(massage)).toBeDefined();
    expect((await readHabits()).map(({ id }) => id)).toEqual([kiss, massage]);
    await remove(kiss);
    expect((await readHabits()).map(({ id }) => id)).toEqual([massage]);
  });

  it.each(['yes', {}, null, Number.NaN.toString()])(
    'is not what only looks so: %j',
    async (removed) => {
      const kept = await add(builtIn('cuddle'), LONG);
      await putRaw('favourites', { ...rowOf(kept), removed });
      expect(await find(kept.id)).toMatchObject({ id: kept.id });
    },
  );
});

describe('when favourites are started', () => {
  it('is noted of favourites only', async () => {
    const { id } = await add(builtIn('cuddle'), LONG);
    await noteHabit(id, { hour: 21, day: 3 });
    await noteHabit('none', { hour: 21, day: 3 });
    expect(await readHabits()).toEqual([{ id, hour: 21, days: 1, last: 3 }]);
  });

  it.each([
    ['no list', { 0: 'cuddle' }, []],
    ['odd entries', [7, null, { id: 'a' }, { id: 'a', hour: 24, days: 1, last: 1 }], []],
    ['no days', [{ id: 'a', hour: 1, days: 0, last: 1 }], []],
    ['a whole one among others', [{}, { id: 'a', hour: 1, days: 2, last: 1 }], ['a']],
  ])('is read as far as it can be: %s', async (_, kept, left) => {
    await putRaw('preferences', kept, 'habits');
    expect((await readHabits()).map(({ id }) => id)).toEqual(left);
    const { id } = await add(builtIn('cuddle'), LONG);
    await noteHabit(id, { hour: 21, day: 3 });
    expect((await readHabits()).map((each) => each.id)).toEqual([id, ...left]);
  });

  it('brings what is usual before all others, and nothing twice', async () => {
    const [cuddle = '', massage = '', kiss = '', ...rest] = await addAll();
    const some = await listFirst(4, undefined, [kiss, 'gone', massage]);
    expect(some.favourites.map(({ id }) => id)).toEqual([kiss, massage, cuddle, rest[0]]);
    expect(some.more).toBe(true);
    const all = await listFirst(5, undefined, [kiss]);
    expect(all.favourites.map(({ id }) => id)).toEqual([kiss, cuddle, massage, ...rest]);
    expect(all.more).toBe(false);
  });
});
