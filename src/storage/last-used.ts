// What was played last, kept among the preferences: its routine in bytes, as of every row.
import { database } from './database';
import { loadRows } from './load-rows';
import { setPreference } from './preferences';
import type { LastUsed } from './schema';

/** What was played last; undefined where nothing was, or nothing that is understood. Throws StorageError. */
export async function readUsed(): Promise<LastUsed | undefined> {
  const row = await database.read((db) => db.get('preferences', 'lastUsed'));
  return row === undefined ? undefined : (await loadRows('read')).lastUsedFrom(row);
}

/** Keeps `used` instead, and tells all other windows. Throws StorageError. */
export async function keepUsed(used: LastUsed): Promise<void> {
  const { rowOf } = await loadRows('write');
  await setPreference('lastUsed', rowOf(used));
}
