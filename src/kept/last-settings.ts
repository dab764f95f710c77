// What each routine was last played with.
import { signal } from '@preact/signals';
import { withinASecond } from '../async/within-a-second';
import { isBuiltIn } from '../routine/alone';
import { DEFAULT_SETTINGS, type Settings } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import { getAllSettings, getPreference, setPreference } from '../storage/preferences';
import { settingsFrom } from '../storage/salvage';
import { follow } from './follow';
import { reporting } from './trouble';
import { inChosenVoice } from './voice';

/** What everything was last played with, by the ids of routines; nothing until it has been read. */
const allLastSettings = signal<ReadonlyMap<string, Settings>>(new Map());

/** Reads what everything was last played with. */
export const { read: readAllLastSettings } = follow(
  (kept) => kept.startsWith('settings:'),
  () => reporting({ doing: 'read', of: 'settings:made' }, getAllSettings),
  (all) => {
    allLastSettings.value = all;
  },
);

/** The same of `spec`, as far as it has been read, in the voice that is chosen now. */
export function settingsFor({ id }: RoutineSpec): Settings {
  return inChosenVoice(allLastSettings.value.get(id) ?? DEFAULT_SETTINGS);
}

/**
 * The settings that `spec` was last played with, in the voice that is chosen now; without it, any found
 * routine. Where storage keeps that to itself for more than a moment, what was never chosen.
 */
export async function lastSettings(spec?: RoutineSpec): Promise<Settings> {
  const name = settingsName(spec);
  const reading = reporting({ doing: 'read', of: name }, (whenSlow) =>
    getPreference(name, settingsFrom, whenSlow),
  );
  return inChosenVoice((await withinASecond(reading))?.value ?? DEFAULT_SETTINGS);
}

/** Keeps `settings` for the next time that `spec` is played, and for routines that are found. */
export async function keepSettings(spec: RoutineSpec, settings: Settings): Promise<void> {
  for (const name of [settingsName(spec), 'settings:made'] as const) {
    await reporting({ doing: 'write', of: name }, (whenSlow) =>
      setPreference(name, settings, whenSlow),
    );
  }
}

/** Only routines with a page of their own have settings of their own. */
function settingsName(spec: RoutineSpec | undefined): `settings:${string}` {
  return spec && isBuiltIn(spec) ? `settings:${spec.id}` : 'settings:made';
}
