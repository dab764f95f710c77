// The comfort list of everyone here, in sum. Kept among the preferences, but read and written with
// more care: no "no" may be lost.
import { tellOthers } from './changes';
import type { WhenSlow } from './connection';
import { database } from './database';
import { comfortListFrom, foreignComfort } from './salvage';
import type { ComfortList } from './schema';
import { write } from './transaction';

/**
 * The kept list, as far as it is understood; undefined where there is none, and `unreadable` where
 * there is one that says nothing. Throws StorageError.
 */
export async function readComfortList(
  whenSlow?: WhenSlow,
): Promise<ComfortList | 'unreadable' | undefined> {
  return comfortListFrom(await database.read((db) => db.get('preferences', 'comfort'), whenSlow));
}

/**
 * Keeps `list` instead of the one before, but for what that said of practices that are not known
 * here: a newer Afterglow still knows them. Tells all other windows. Throws StorageError.
 */
export async function keepComfortList(list: ComfortList, whenSlow?: WhenSlow): Promise<void> {
  await database.write(
    (db) =>
      write(db, 'preferences', 'strict', async (store) => {
        const foreign = foreignComfort(await store.get('comfort'));
        await store.put({ ...list, comfort: { ...foreign, ...list.comfort } }, 'comfort');
      }),
    whenSlow,
  );
  tellOthers('comfort');
}

/** Keeps none any more, and tells all other windows. Throws StorageError. */
export async function forgetComfortList(whenSlow?: WhenSlow): Promise<void> {
  await database.write(
    (db) => write(db, 'preferences', 'strict', (store) => store.delete('comfort')),
    whenSlow,
  );
  tellOthers('comfort');
}
