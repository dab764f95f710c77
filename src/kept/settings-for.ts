// What a routine is to be played with: as it was last, in the voice that is chosen now.
import { withinASecond } from '../async/within-a-second';
import { isBuiltIn } from '../routine/alone';
import { DEFAULT_SETTINGS, type Settings } from '../routine/settings';
import type { RoutineSpec } from '../routine/spec';
import { getPreference, setPreference } from '../storage/preferences';
import { settingsFrom } from '../storage/salvage';
import { allLastSettings } from './last-settings';
import { reporting } from './trouble';
import { inChosenVoice } from './voice';

/** What `spec` was last played with, as far as it has been read, in the voice that is chosen now. */
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
