// Favourites: routines with settings, in the order someone gave them.
import { type Choice, choiceKey } from '../routine/choice';
import type { Settings } from '../routine/settings';
import { database } from './database';
import type { Favourite } from './schema';
import { write } from './transaction';
import { isFavourite } from './validate';

export type { Favourite };

/** All favourites that can be read, in order; the others stay as they are. Throws StorageError. */
export async function list(): Promise<readonly Favourite[]> {
  const rows: readonly unknown[] = await database.run((db) =>
    db.getAllFromIndex('favourites', 'order'),
  );
  return rows.filter(isFavourite);
}

/** Adds one behind the others, or leaves it where it is already. Throws StorageError. */
export function add(choice: Choice, settings: Settings): Promise<Favourite> {
  return database.run((db) =>
    write(db, 'favourites', 'strict', async (store) => {
      const id = favouriteId(choice, settings);
      const known: unknown = await store.get(id);
      if (isFavourite(known)) return known;
      const last = await store.index('order').openKeyCursor(numbers(), 'prev');
      const order = last ? last.key + 1 : 0;
      const favourite: Favourite = { id, choice, settings, order, addedAt: Date.now() };
      await store.put(favourite);
      return favourite;
    }),
  );
}

/** Removes one; that it is not there is fine. Throws StorageError. */
export function remove(id: string): Promise<void> {
  return database.run((db) => db.delete('favourites', id));
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
