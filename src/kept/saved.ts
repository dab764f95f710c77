// Preferences, as the screens see them. A storage problem is told in a sentence and loses nothing.
import { signal } from '@preact/signals';
import { withinAMoment } from '../async/within-a-moment';
import type { Choice } from '../routine/choice';
import { DEFAULT_SETTINGS, type Settings } from '../routine/settings';
import {
  getAllSettings,
  getPreference,
  type Preferences,
  setPreference,
} from '../storage/preferences';
import type { SettingsOwner } from '../storage/schema';
import { type Follower, follow } from './follow';
import { type Answer, told } from './trouble';

const followers = new Map<keyof Preferences, Follower>();

/** What everything was last played with, by `choiceKey`; nothing until it has been read. */
export const allLastSettings = signal<ReadonlyMap<string, Settings>>(new Map());

/** Reads what everything was last played with. */
export const { read: readAllLastSettings } = follow(
  (kept) => kept.startsWith('settings:'),
  () => told({ doing: 'read', of: 'settings:made' }, getAllSettings),
  (all) => {
    allLastSettings.value = all;
  },
);

/**
 * The settings that `choice` was last played with. Where storage keeps that to itself for more than a
 * moment, what was never chosen.
 */
export async function lastSettings(choice: Choice): Promise<Settings> {
  return (await withinAMoment(preference(settingsName(choice)))) ?? DEFAULT_SETTINGS;
}

/**
 * Keeps `settings` for the next time that `choice` is played. Routines that are found have no page to
 * choose a voice on: they take the one that was last chosen anywhere.
 */
export async function keepSettings(choice: Choice, settings: Settings): Promise<void> {
  await keepPreference(settingsName(choice), settings);
  await keepPreference('settings:made', settings);
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

/** A preference, or undefined where it was never set or cannot be read. May never answer. */
export async function preference<Key extends keyof Preferences>(
  key: Key,
): Promise<Preferences[Key] | undefined> {
  return (await read(key))?.value;
}

/** Keeps a preference, here and for all windows. May never answer. */
export async function keepPreference<Key extends keyof Preferences>(
  key: Key,
  value: Preferences[Key],
): Promise<void> {
  const keeping = told({ doing: 'write', of: key }, (whenSlow) =>
    setPreference(key, value, whenSlow),
  );
  await followers.get(key)?.chose(keeping);
  await keeping;
}

/**
 * Has `use` called with what is kept, or with undefined where nothing is, whenever that is read:
 * when asked to, and when another window may have changed it. For one place in the app each.
 */
export function followPreference<Key extends keyof Preferences>(
  key: Key,
  use: (value: Preferences[Key] | undefined) => void,
): Follower {
  const follower = follow(
    (kept) => kept === key,
    () => read(key),
    use,
  );
  followers.set(key, follower);
  return follower;
}

function read<Key extends keyof Preferences>(
  key: Key,
): Promise<Answer<Preferences[Key] | undefined> | undefined> {
  return told({ doing: 'read', of: key }, (whenSlow) => getPreference(key, whenSlow));
}
