// What people make of their favourites: names, pictures, an order, collections; and taking one out so that it
// can be had back.
import type { IDBPObjectStore } from 'idb';
import type { Keepsake } from '../routine/keepsake';
import { tellOthers } from './changes';
import type { WhenSlow } from './connection';
import { database } from './database';
import { hadBack, rewrite } from './favourites';
import { forgetHabits } from './habits';
import { loadRows } from './load-rows';
import type { Favourite, FavouriteRow, Schema } from './schema';
import { write, writeTogether } from './transaction';

/** One of the collection. */
export interface Collected {
  readonly favourite: Favourite;
  /** It has been removed, and can be had back. */
  readonly isRemoved: boolean;
}

/** The beginning of the collection. */
export interface Collection {
  readonly all: readonly Collected[];
  /** There are others behind them. */
  readonly more: boolean;
}

/** The first `most` in order, whatever of them can be read. Throws StorageError. */
export function listCollection(most: number, whenSlow?: WhenSlow): Promise<Collection> {
  return database.read(async (db) => {
    for (let count = most + 1; ; count *= 2) {
      const rows = await db.getAllFromIndex('favourites', 'order', null, count);
      if (rows.length === 0) return { all: [], more: false };
      const { anyFavouriteFrom, isRemoved } = await loadRows('read');
      const all = rows.flatMap((row): readonly Collected[] => {
        const favourite = anyFavouriteFrom(row);
        return favourite ? [{ favourite, isRemoved: isRemoved(row) }] : [];
      });
      const more = all.length > most;
      if (more || rows.length < count) return { all: all.slice(0, most), more };
    }
  }, whenSlow);
}

/** What is changed of a favourite; what is undefined is as if it had never been chosen. */
export type Changed = Partial<Keepsake>;

/** Changes the favourite called `id`; nothing where it is gone. Throws StorageError. */
export function change(id: string, changed: Changed, whenSlow?: WhenSlow): Promise<void> {
  return rewrite(id, (row) => withoutEmpty({ ...row, ...changed }), whenSlow);
}

/** Calls the collection `from` by the name `to`: all that lies in it, at once. Throws StorageError. */
export async function renameGroup(from: string, to: string, whenSlow?: WhenSlow): Promise<void> {
  await database.write(
    (db) =>
      write(db, 'favourites', 'strict', async (store) => {
        let cursor = await store.openCursor();
        while (cursor) {
          if (cursor.value.group === from) await cursor.update({ ...cursor.value, group: to });
          cursor = await cursor.continue();
        }
      }),
    whenSlow,
  );
  tellOthers('favourites');
}

/** Has it back. Throws StorageError. */
export function haveBack(id: string, whenSlow?: WhenSlow): Promise<void> {
  return rewrite(id, hadBack, whenSlow);
}

/**
 * Forgets those called `ids` that are still removed, and when they were started. Tells all other windows.
 * Throws StorageError.
 */
export async function forgetRemoved(ids: readonly string[], whenSlow?: WhenSlow): Promise<void> {
  await database.write(
    (db) =>
      writeTogether(db, ['favourites', 'preferences'], 'strict', async (transaction) => {
        const store = transaction.objectStore('favourites');
        const rows = await Promise.all(ids.map((id) => store.get(id)));
        // Another window may have had one back.
        const gone = rows.flatMap((row) => (row?.removed === undefined ? [] : [row.id]));
        await Promise.all(gone.map((id) => store.delete(id)));
        await forgetHabits(transaction, gone);
      }),
    whenSlow,
  );
  tellOthers('favourites');
}

/** Puts the one called `id` right before or behind the one called `other`. Throws StorageError. */
export async function place(
  id: string,
  side: 'before' | 'behind',
  other: string,
  whenSlow?: WhenSlow,
): Promise<void> {
  await database.write(
    (db) =>
      write(db, 'favourites', 'strict', async (store) => {
        const [row, beside] = await Promise.all([store.get(id), store.get(other)]);
        if (!row || !beside || id === other) return;
        const next = await nextTo(store, beside, side, id);
        const order = next === undefined ? beside.order + STEP[side] : (beside.order + next) / 2;
        if (order !== beside.order && order !== next && Number.isFinite(order)) {
          await store.put({ ...row, order });
        } else await renumber(store, id, side, other);
      }),
    whenSlow,
  );
  tellOthers('favourites');
}

type Store = IDBPObjectStore<Schema, ['favourites'], 'favourites', 'readwrite'>;

const STEP = { before: -1, behind: 1 } as const;

/** The order of the one that stands on that side of `row`, but for the one called `but`; undefined where none does. */
async function nextTo(
  store: Store,
  { id, order }: FavouriteRow,
  side: 'before' | 'behind',
  but: string,
): Promise<number | undefined> {
  const range = side === 'before' ? IDBKeyRange.upperBound(order) : IDBKeyRange.lowerBound(order);
  let cursor = await store.index('order').openKeyCursor(range, side === 'before' ? 'prev' : 'next');
  // Of the same order, they stand by their ids.
  const isOnThatSide = (key: string) => (side === 'before' ? key < id : key > id);
  while (cursor) {
    const { key, primaryKey } = cursor;
    const isNext = key !== order || isOnThatSide(primaryKey);
    if (isNext && primaryKey !== but && primaryKey !== id) return key;
    cursor = await cursor.continue();
  }
  return undefined;
}

/** Gives all of them whole numbers again: there is no number left between two. */
async function renumber(
  store: Store,
  id: string,
  side: 'before' | 'behind',
  other: string,
): Promise<void> {
  const ids = (await store.index('order').getAllKeys()).filter((each) => each !== id);
  const at = ids.indexOf(other) + (side === 'behind' ? 1 : 0);
  const all = [...ids.slice(0, at), id, ...ids.slice(at)];
  for (const [order, each] of all.entries()) {
    const row = await store.get(each);
    if (row) await store.put({ ...row, order });
  }
}

function withoutEmpty(row: FavouriteRow): FavouriteRow {
  const { name, emblem, hue, group, ...rest } = row;
  return {
    ...rest,
    ...(name === undefined ? {} : { name }),
    ...(emblem === undefined ? {} : { emblem }),
    ...(hue === undefined ? {} : { hue }),
    ...(group === undefined ? {} : { group }),
  };
}
