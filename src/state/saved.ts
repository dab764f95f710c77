// What is kept on this device, as the screens see it: favourites, last choices, preferences.
// Signals in front of storage; a storage problem is told in a sentence and loses nothing.
import { signal } from '@preact/signals';
import { requestPersistence } from '../device/storage-persist';
import { type Choice, choiceKey } from '../routine/choice';
import { DEFAULT_SETTINGS, type Settings, sameSettings } from '../routine/settings';
import * as repository from '../storage/favourites';
import { getPreference, type Preferences, setPreference } from '../storage/preferences';
import { StorageError, type StorageProblem } from '../storage/problems';
import type { SettingsOwner } from '../storage/schema';

export type Favourite = repository.Favourite;

/** Favourites in their order; undefined until they have been read. */
export const favourites = signal<readonly Favourite[] | undefined>(undefined);

/** The last thing storage could not do. */
export const storageProblem = signal<StorageProblem | undefined>(undefined);

/** Reads what the first screen needs. */
export async function readSaved(): Promise<void> {
  favourites.value = await told(() => repository.list(), []);
}

/** The settings that `choice` was last played with. */
export async function lastSettings(choice: Choice): Promise<Settings> {
  return (await preference(settingsName(choice))) ?? DEFAULT_SETTINGS;
}

/**
 * Keeps `settings` for the next time that `choice` is played. Routines that are found have no page to
 * choose a voice on: they take the one that was last chosen anywhere.
 */
export async function keepSettings(choice: Choice, settings: Settings): Promise<void> {
  await keepPreference(settingsName(choice), settings);
  await keepPreference('settings:made', settings);
}

/** Whether `settings` of `choice` is a favourite, and which. */
export function favouriteOf(choice: Choice, settings: Settings): Favourite | undefined {
  const key = choiceKey(choice);
  return favourites.value?.find(
    (favourite) =>
      choiceKey(favourite.choice) === key && sameSettings(favourite.settings, settings),
  );
}

/** Keeps `choice` with `settings` as a favourite, or no longer. */
export async function toggleFavourite(choice: Choice, settings: Settings): Promise<void> {
  const known = favouriteOf(choice, settings);
  await told(async () => {
    if (known) await repository.remove(known.id);
    else await repository.add(choice, settings);
  }, undefined);
  await readSaved();
  if (!known) void requestPersistence();
}

function settingsName(choice: Choice): `settings:${SettingsOwner}` {
  switch (choice.kind) {
    case 'practice':
      return `settings:${choice.practice}`;
    case 'ready':
      return `settings:${choice.ready}`;
    case 'made':
      return 'settings:made';
  }
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
