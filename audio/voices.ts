// How each voice sounds: how calmly it is spoken, and how its clips are mastered.
import type { VoiceId } from '../src/catalogue/voices';
import ATTEMPTS from './attempts.json';
import type { KokoroSettings } from './engine-settings';
import type { Line } from './lines';
import { MASTERING, type MasteringSettings } from './mastering-settings';
import { SPEAKERS, spokenBy } from './neural';

export interface VoiceSettings {
  readonly engine: KokoroSettings;
  readonly mastering: MasteringSettings;
}

/** Which attempt each voice needed, by the line's text; the first, 0, for all lines that are not here. */
export type Attempts = Readonly<Record<VoiceId, Readonly<Record<string, number>>>>;

/** How `voice` speaks `line`. */
export function settingsFor(
  voice: VoiceId,
  line: Pick<Line, 'owner' | 'text'>,
  attempts: Attempts = ATTEMPTS,
): VoiceSettings {
  const engine = spokenBy(SPEAKERS[voice], line, attempts[voice][line.text]);
  return { engine, mastering: MASTERING };
}
