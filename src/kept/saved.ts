// What each routine was last played with.
import { signal } from '@preact/signals';
import { withinAMoment } from '../async/within-a-moment';
import type { Choice } from '../routine/choice';
import { DEFAULT_SETTINGS, type Settings } from '../routine/settings';
import { getAllSettings, getPreference, setPreference } from '../storage/preferences';
import { KeptSettings } from '../storage/salvage';
import type { SettingsOwner } from '../storage/schema';
import { follow } from './follow';
import { told } from './trouble';

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
  const name = settingsName(choice);
  const reading = told({ doing: 'read', of: name }, (whenSlow) =>
    getPreference(name, KeptSettings, whenSlow),
  );
  return (await withinAMoment(reading))?.value ?? DEFAULT_SETTINGS;
}

/**
 * Keeps `settings` for the next time that `choice` is played. Routines that are found have no page to
 * choose a voice on: they take the one that was last chosen anywhere.
 */
export async function keepSettings(choice: Choice, settings: Settings): Promise<void> {
  for (const name of [settingsName(choice), 'settings:made'] as const) {
    await told({ doing: 'write', of: name }, (whenSlow) => setPreference(name, settings, whenSlow));
  }
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
