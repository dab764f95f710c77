// Preferences: single values by name.
import type { Settings } from '../routine/settings';
import { tellOthers } from './changes';
import type { Schema } from './checks';
import type { WhenSlow } from './connection';
import { database } from './database';
import { settingsFrom } from './salvage';
import type { PreferenceName } from './schema';
import { write } from './transaction';

/** What is kept as `name`; undefined where nothing is that `schema` understands. Throws StorageError. */
export async function getPreference<Value>(
  name: PreferenceName,
  schema: Schema<Value>,
  whenSlow?: WhenSlow,
): Promise<Value | undefined> {
  return schema(await database.read((db) => db.get('preferences', name), whenSlow));
}

/** All settings that can be read, by whom they are of. Throws StorageError. */
export async function getAllSettings(whenSlow?: WhenSlow): Promise<ReadonlyMap<string, Settings>> {
  const [names, values] = await database.read((db) => {
    const { store } = db.transaction('preferences');
    const range = IDBKeyRange.bound(SETTINGS, `${SETTINGS}\uffff`);
    return Promise.all([store.getAllKeys(range), store.getAll(range)]);
  }, whenSlow);
  const all = names.map((name, index) => {
    const settings = settingsFrom(values[index]);
    return settings ? ([name.slice(SETTINGS.length), settings] as const) : undefined;
  });
  return new Map(all.filter((each) => each !== undefined));
}

const SETTINGS = 'settings:';

/** Keeps `value`, and tells all other windows that it has changed. Throws StorageError. */
export async function setPreference(
  name: PreferenceName,
  value: unknown,
  whenSlow?: WhenSlow,
): Promise<void> {
  // Losing the last one to a power cut would cost a tap; waiting for the disk costs every one.
  await database.write(
    (db) =>
      write(db, 'preferences', 'relaxed', async (store) => void (await store.put(value, name))),
    whenSlow,
  );
  tellOthers(name);
}
