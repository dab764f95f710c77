// People's own recordings of lines.
import type { Take } from '../takes/take';
import { tellOthers } from './changes';
import type { WhenSlow } from './connection';
import { database } from './database';
import { takeFrom } from './take-row';
import { write } from './transaction';

/** All recordings that can be played; what is damaged stays as it is. Throws StorageError. */
export async function listTakes(whenSlow?: WhenSlow): Promise<readonly Take[]> {
  const rows: readonly unknown[] = await database.read((db) => db.getAll('takes'), whenSlow);
  return rows.flatMap((row) => takeFrom(row) ?? []);
}

/**
 * Keeps `takes`, each in place of the one of the same line by the same person: all of them or none. Tells all
 * other windows. Throws StorageError, and what was kept before is still there.
 */
export async function putTakes(takes: readonly Take[], whenSlow?: WhenSlow): Promise<void> {
  await database.write(
    (db) =>
      write(db, 'takes', 'strict', async (store) => {
        for (const take of takes) await store.put(take);
      }),
    whenSlow,
  );
  tellOthers('takes');
}

/** Removes those called so; that one is not there is fine. Tells all other windows. Throws StorageError. */
export async function removeTakes(ids: readonly string[], whenSlow?: WhenSlow): Promise<void> {
  await database.write(
    (db) =>
      write(db, 'takes', 'strict', async (store) => {
        for (const id of ids) await store.delete(id);
      }),
    whenSlow,
  );
  tellOthers('takes');
}
