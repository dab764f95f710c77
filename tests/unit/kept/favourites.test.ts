import { beforeEach, describe, expect, it, vi } from 'vitest';
import { builtIn } from '../../../src/routine/built-in';
import { foundId } from '../../../src/routine/found-id';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/routine/settings';
import type { RoutineSpec } from '../../../src/routine/spec';
import { change, listCollection } from '../../../src/storage/collection';
import { favouriteId } from '../../../src/storage/favourites';
import { rowOf } from '../../../src/storage/rows';
import { putRaw } from '../storage/fresh';
import { freshDevice, openWindow } from './windows';

const open = () => openWindow(() => import('../../../src/kept/favourites'));
const CUDDLE = builtIn('cuddle');
const LONG: Settings = { ...DEFAULT_SETTINGS, length: 'long' };

/** Keeps `count` favourites of older days. */
async function keepMany(count: number): Promise<void> {
  for (let order = 0; order < count; order += 1) {
    const minutes = 5 + (order % 100);
    const why = 'any-rest';
    const content = { kind: 'practice', practice: 'cuddle' } as const;
    const spec: RoutineSpec = {
      ...CUDDLE,
      id: foundId([{ practice: 'cuddle', minutes, why }]),
      title: { key: 'made' },
      parts: [{ id: 'cuddle', content, minutes, why }],
    };
    const settings = { ...LONG, length: order < 100 ? ('long' as const) : ('short' as const) };
    const id = favouriteId(spec, settings);
    await putRaw('favourites', rowOf({ id, spec, settings, order, addedAt: order }));
  }
}

beforeEach(freshDevice);

describe('favourites', () => {
  it('that one window keeps or removes are known in all others', async () => {
    const a = await open();
    await a.readFavourites();
    const b = await open();
    await b.readFavourites();
    expect(b.favouriteOf(CUDDLE, LONG)).toBeUndefined();
    await a.toggleFavourite(CUDDLE, LONG);
    await vi.waitFor(() => expect(b.favouriteOf(CUDDLE, LONG)).toBeDefined());
    await vi.waitFor(() => expect(b.favourites.value?.favourites).toHaveLength(1));
    await b.toggleFavourite(CUDDLE, LONG);
    await vi.waitFor(() => expect(a.favouriteOf(CUDDLE, LONG)).toBeUndefined());
    expect(a.favourites.value?.favourites).toHaveLength(0);
  });

  it('come back with all that someone has made of them, a star further', async () => {
    const window = await open();
    await window.readFavourites();
    await window.toggleFavourite(CUDDLE, LONG);
    const { id } = window.favouriteOf(CUDDLE, LONG) ?? { id: '' };
    await change(id, { name: 'Ours', group: 'Sundays' });
    await window.readFavourites();
    await window.toggleFavourite(CUDDLE, LONG);
    expect(window.favouriteOf(CUDDLE, LONG)).toBeUndefined();
    expect(window.favourites.value?.favourites).toEqual([]);
    await window.toggleFavourite(CUDDLE, LONG);
    expect(window.favouriteOf(CUDDLE, LONG)).toMatchObject({ name: 'Ours', group: 'Sundays' });
    // One that nobody has made anything of is gone at once.
    await change(id, { name: undefined, group: undefined });
    await window.readFavourites();
    await window.toggleFavourite(CUDDLE, LONG);
    expect((await listCollection(9)).all).toEqual([]);
  });

  it('are shown a few at first, and all to whoever wants more', async () => {
    const window = await open();
    await window.readFavourites();
    await keepMany(70);
    await window.readFavourites();
    expect(window.favourites.value?.favourites).toHaveLength(6);
    expect(window.favourites.value?.more).toBe(true);
    await window.showMoreFavourites();
    expect(window.favourites.value?.favourites).toHaveLength(54);
    await window.showMoreFavourites();
    expect(window.favourites.value?.favourites).toHaveLength(70);
    expect(window.favourites.value?.more).toBe(false);
  });

  it('are known among all, not only among those that are shown', async () => {
    const window = await open();
    await window.readFavourites();
    await keepMany(20);
    await window.toggleFavourite(CUDDLE, LONG);
    expect(window.favourites.value?.favourites.map(({ spec }) => spec)).not.toContainEqual(CUDDLE);
    await vi.waitFor(() => expect(window.favouriteOf(CUDDLE, LONG)).toBeDefined());
    await window.toggleFavourite(CUDDLE, LONG);
    await vi.waitFor(() => expect(window.favouriteOf(CUDDLE, LONG)).toBeUndefined());
  });

  it('of which a field is damaged can be removed by what they play as', async () => {
    const window = await open();
    await window.readFavourites();
    const damaged = rowOf({ id: 'cuddle/odd', spec: CUDDLE, order: 0, addedAt: 0 });
    await putRaw('favourites', { ...damaged, settings: { ...LONG, voice: 'gone' } });
    await window.readFavourites();
    expect(window.favouriteOf(CUDDLE, LONG)?.id).toBe('cuddle/odd');
    await window.toggleFavourite(CUDDLE, LONG);
    expect(window.favourites.value?.favourites).toHaveLength(0);
  });
});
