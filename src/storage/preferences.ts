// Preferences: single values by name.
import { database } from './database';
import type { Preferences } from './schema';
import { write } from './transaction';
import { isPreference } from './validate';

export type { Preferences };

/** The kept value; undefined where none was kept, or none that can be read. Throws StorageError. */
export async function getPreference<Name extends keyof Preferences>(
  name: Name,
): Promise<Preferences[Name] | undefined> {
  const value: unknown = await database.run((db) => db.get('preferences', name));
  return isPreference(name, value) ? value : undefined;
}

/** Keeps `value`. Throws StorageError. */
export function setPreference<Name extends keyof Preferences>(
  name: Name,
  value: Preferences[Name],
): Promise<void> {
  // Losing the last one to a power cut would cost a tap; waiting for the disk costs every one.
  return database.run((db) =>
    write(db, 'preferences', 'relaxed', async (store) => void (await store.put(value, name))),
  );
}
