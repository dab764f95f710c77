// Favourites: routines with settings, in the order someone gave them.
import { checksum } from '../routine/codec/envelope';
import type { Settings } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import { tellOthers } from './changes';
import type { WhenSlow } from './connection';
import { database } from './database';
import { forgetHabits, passOnHabits } from './habits';
import { loadRows } from './load-rows';
import type { Favourite, FavouriteRow } from './schema';
import { write, writeTogether } from './transaction';

export type { Favourite };

/** Some favourites, in order. */
export interface Some {
  readonly favourites: readonly Favourite[];
  /** There are others behind them. */
  readonly more: boolean;
}

/**
 * The first `most` favourites that can be read, and before them those called `ahead`; the others stay as
 * they are. Reads no more of them than it must. Throws StorageError.
 */
export function listFirst(
  most: number,
  whenSlow?: WhenSlow,
  ahead: readonly string[] = [],
): Promise<Some> {
  return database.read(async (db) => {
    const wanted: readonly unknown[] = await Promise.all(
      ahead.slice(0, most).map((id) => db.get('favourites', id)),
    );
    // Where some cannot be read, others further behind take their places.
    for (let count = most + 1 + wanted.length; ; count *= 2) {
      const rows: readonly unknown[] = await db.getAllFromIndex('favourites', 'order', null, count);
      if (rows.length === 0) return { favourites: [], more: false };
      const { favouriteFrom } = await loadRows('read');
      const all = [...wanted, ...rows].flatMap((row) => favouriteFrom(row) ?? []);
      const favourites = [...new Map(all.map((each) => [each.id, each])).values()];
      const more = favourites.length > most;
      if (more || rows.length < count) return { favourites: favourites.slice(0, most), more };
    }
  }, whenSlow);
}

/** The favourite called `id`; undefined where there is none. Throws StorageError. */
export async function find(id: string, whenSlow?: WhenSlow): Promise<Favourite | undefined> {
  const row = await database.read((db) => db.get('favourites', id), whenSlow);
  return row ? (await loadRows('read')).favouriteFrom(row) : undefined;
}

/**
 * Adds one behind the others, or leaves it where it is already. Tells all other windows. Throws
 * StorageError.
 */
export async function add(
  spec: RoutineSpec,
  settings: Settings,
  whenSlow?: WhenSlow,
): Promise<Favourite> {
  const id = favouriteId(spec, settings);
  // Before the transaction: one that waits for anything else is over.
  const { favouriteFrom, isRemoved, rowOf } = await loadRows('write');
  const row = rowOf({ id, spec, settings, addedAt: Date.now() });
  const added = await database.write(
    (db) =>
      write(db, 'favourites', 'strict', async (store) => {
        const there = await store.get(id);
        // One that waits for whoever may want it back is had back, with all that it was.
        const back = there && isRemoved(there) ? hadBack(there) : there;
        const known = favouriteFrom(back);
        if (back && back !== there) await store.put(back);
        if (known && favouriteId(known.spec, known.settings) === id) return known;
        const last = await store.index('order').openKeyCursor(numbers(), 'prev');
        const order = last ? last.key + 1 : 0;
        await store.put({ ...row, order });
        return { id, spec, settings, order, addedAt: row.addedAt };
      }),
    whenSlow,
  );
  tellOthers('favourites');
  return added;
}

/**
 * Puts `spec` with `settings` in the place of the favourite called `old`, with all that was kept of that but a name
 * that it had beside that of its routine; behind the others where it is gone. In one go: never is neither of
 * them there. Tells all other windows. Throws StorageError.
 */
export async function replace(
  old: string,
  spec: RoutineSpec,
  settings: Settings,
  whenSlow?: WhenSlow,
): Promise<void> {
  const id = favouriteId(spec, settings);
  const { rowOf } = await loadRows('write');
  const row = rowOf({ id, spec, settings, addedAt: Date.now() });
  await database.write(
    (db) =>
      writeTogether(db, ['favourites', 'preferences'], 'strict', async (transaction) => {
        const store = transaction.objectStore('favourites');
        const before = await store.get(old);
        if (before) {
          const { name: _, ...others } = hadBack(before);
          await store.put({ ...others, ...row, order: before.order, addedAt: before.addedAt });
          if (id === old) return;
          await store.delete(old);
          return passOnHabits(transaction, old, id);
        }
        // It may be one already, as it is now.
        if (await store.get(id)) return;
        const last = await store.index('order').openKeyCursor(numbers(), 'prev');
        await store.put({ ...row, order: last ? last.key + 1 : 0 });
      }),
    whenSlow,
  );
  tellOthers('favourites');
}

/** `row` as it was before it was removed. */
export function hadBack({ removed: _, ...row }: FavouriteRow): FavouriteRow {
  return row;
}

/**
 * Removes one, and what is known of when it was started; that it is not there is fine. Tells all other
 * windows. Throws StorageError.
 */
export async function remove(id: string, whenSlow?: WhenSlow): Promise<void> {
  await database.write(
    (db) =>
      writeTogether(db, ['favourites', 'preferences'], 'strict', async (transaction) => {
        await transaction.objectStore('favourites').delete(id);
        await forgetHabits(transaction, [id]);
      }),
    whenSlow,
  );
  tellOthers('favourites');
}

/** Removes the one called `id` so that it can be had back. Throws StorageError. */
export function setAside(id: string, whenSlow?: WhenSlow): Promise<void> {
  return rewrite(id, (row) => ({ ...row, removed: Date.now() }), whenSlow);
}

/** Writes `change` of the row called `id`, with all in it that is not known here; tells all other windows. */
export async function rewrite(
  id: string,
  change: (row: FavouriteRow) => FavouriteRow,
  whenSlow: WhenSlow | undefined,
): Promise<void> {
  await database.write(
    (db) =>
      write(db, 'favourites', 'strict', async (store) => {
        const row = await store.get(id);
        if (row) await store.put(change(row));
      }),
    whenSlow,
  );
  tellOthers('favourites');
}

/** The same for the same routine and settings, in whatever order these were written down. */
export function favouriteId(spec: RoutineSpec, settings: Settings): string {
  const { length, people, touch, voice, bed, bedLevel } = settings;
  return [contentId(spec), length, people, touch, voice, bed, bedLevel].join('/');
}

/** Someone's own routine may have been changed since, and still go by the same id. */
function contentId(spec: RoutineSpec): string {
  if ('key' in spec.title) return spec.id;
  const bytes = new TextEncoder().encode(JSON.stringify(spec));
  return `${spec.id}.${checksum(bytes).toString(36)}`;
}

// A damaged order that is no number must not lead the next one astray.
function numbers(): IDBKeyRange {
  return IDBKeyRange.upperBound(Number.MAX_SAFE_INTEGER);
}
