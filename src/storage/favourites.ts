// Favourites: routines with settings, in the order someone gave them.
import { type Choice, choiceKey } from '../routine/choice';
import type { Settings } from '../routine/settings';
import { tellOthers } from './changes';
import type { WhenSlow } from './connection';
import { database } from './database';
import type { Favourite } from './schema';
import { write } from './transaction';
import { favouriteFrom } from './validate';

export type { Favourite };

/** Some favourites, in order. */
export interface Some {
  readonly favourites: readonly Favourite[];
  /** There are others behind them. */
  readonly more: boolean;
}

/**
 * The first `most` favourites that can be read; the others stay as they are. Reads no more of them
 * than it must. Throws StorageError.
 */
export function listFirst(most: number, whenSlow?: WhenSlow): Promise<Some> {
  return database.read(async (db) => {
    const { store } = db.transaction('favourites');
    // Where some cannot be read, others further behind take their places.
    for (let count = most + 1; ; count *= 2) {
      const rows: readonly unknown[] = await store.index('order').getAll(null, count);
      const favourites = rows.flatMap((row) => favouriteFrom(row) ?? []);
      const more = favourites.length > most;
      if (more || rows.length < count) return { favourites: favourites.slice(0, most), more };
    }
  }, whenSlow);
}

/** The favourite called `id`; undefined where there is none. Throws StorageError. */
export async function find(id: string, whenSlow?: WhenSlow): Promise<Favourite | undefined> {
  return favouriteFrom(await database.read((db) => db.get('favourites', id), whenSlow));
}

/**
 * Adds one behind the others, or leaves it where it is already. Tells all other windows. Throws
 * StorageError.
 */
export async function add(
  choice: Choice,
  settings: Settings,
  whenSlow?: WhenSlow,
): Promise<Favourite> {
  const added = await database.write(
    (db) =>
      write(db, 'favourites', 'strict', async (store) => {
        const id = favouriteId(choice, settings);
        const known = favouriteFrom(await store.get(id));
        if (known && favouriteId(known.choice, known.settings) === id) return known;
        const last = await store.index('order').openKeyCursor(numbers(), 'prev');
        const order = last ? last.key + 1 : 0;
        const favourite: Favourite = { id, choice, settings, order, addedAt: Date.now() };
        await store.put(favourite);
        return favourite;
      }),
    whenSlow,
  );
  tellOthers('favourites');
  return added;
}

/** Removes one; that it is not there is fine. Tells all other windows. Throws StorageError. */
export async function remove(id: string, whenSlow?: WhenSlow): Promise<void> {
  await database.write((db) => db.delete('favourites', id), whenSlow);
  tellOthers('favourites');
}

/** The same for the same choice and settings, in whatever order these were written down. */
export function favouriteId(choice: Choice, settings: Settings): string {
  const { length, people, touch, voice, bed, bedLevel } = settings;
  return [choiceKey(choice), length, people, touch, voice, bed, bedLevel].join('/');
}

// A damaged order that is no number must not lead the next one astray.
function numbers(): IDBKeyRange {
  return IDBKeyRange.upperBound(Number.MAX_SAFE_INTEGER);
}
