// What is kept on this device, as the screens see it: favourites, last choices, preferences.
// Signals in front of storage; a storage problem is told in a sentence and loses nothing.
import { signal } from '@preact/signals';
import type { PracticeId } from '../catalogue/model';
import { requestPersistence } from '../device/storage-persist';
import { DEFAULT_SETTINGS, type Settings, sameSettings } from '../routine/settings';
import * as repository from '../storage/favourites';
import { getPreference, type Preferences, setPreference } from '../storage/preferences';
import { StorageError, type StorageProblem } from '../storage/problems';

export type Favourite = repository.Favourite;

/** Favourites in their order; undefined until they have been read. */
export const favourites = signal<readonly Favourite[] | undefined>(undefined);

/** The last thing storage could not do. */
export const storageProblem = signal<StorageProblem | undefined>(undefined);

/** Reads what the first screen needs. */
export async function readSaved(): Promise<void> {
  favourites.value = await told(() => repository.list(), []);
}

/** The settings that `practice` was last played with. */
export async function lastSettings(practice: PracticeId): Promise<Settings> {
  return (await preference(`settings:${practice}`)) ?? DEFAULT_SETTINGS;
}

/** Whether `settings` of `practice` is a favourite, and which. */
export function favouriteOf(practice: PracticeId, settings: Settings): Favourite | undefined {
  return favourites.value?.find(
    (favourite) => favourite.practice === practice && sameSettings(favourite.settings, settings),
  );
}

/** Keeps `practice` with `settings` as a favourite, or no longer. */
export async function toggleFavourite(practice: PracticeId, settings: Settings): Promise<void> {
  const known = favouriteOf(practice, settings);
  await told(async () => {
    if (known) await repository.remove(known.id);
    else await repository.add(practice, settings);
  }, undefined);
  await readSaved();
  if (!known) void requestPersistence();
}

/** A preference, or undefined where it was never set or cannot be read. */
export function preference<Key extends keyof Preferences>(
  key: Key,
): Promise<Preferences[Key] | undefined> {
  return told(() => getPreference(key), undefined);
}

/** Keeps a preference. */
export function keepPreference<Key extends keyof Preferences>(
  key: Key,
  value: Preferences[Key],
): Promise<void> {
  return told(() => setPreference(key, value), undefined);
}

/** Runs `work`; a storage problem becomes a sentence on the screen, and `otherwise` the answer. */
async function told<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    storageProblem.value = error.problem;
    return otherwise;
  }
}
