// How each voice sounds: which engine speaks it, how calmly, and how its clips are mastered.
import type { VoiceId } from '../src/catalogue/voices';
import type { EngineSettings } from './engine-settings';
import type { Line } from './lines';
import { type MasteringSettings, RHVOICE_MASTERING } from './mastering-settings';

export interface VoiceSettings {
  readonly engine: EngineSettings;
  readonly mastering: MasteringSettings;
}

type Spoken = Pick<Line, 'owner'>;

/** How `voice` speaks `line`. */
export function settingsFor(voice: VoiceId, line: Spoken): VoiceSettings {
  return VOICES[voice](line);
}

const VOICES: Readonly<Record<VoiceId, (line: Spoken) => VoiceSettings>> = {
  // Rates and pitches of these two were chosen with a speech recogniser as a stern listener: slower and
  // lower than the voices are by nature, up to where it starts to mishear more.
  ember: () => ({
    engine: { engine: 'rhvoice', profile: 'clb', rate: 88, pitch: 90, sentencePause: 0.5 },
    mastering: { ...RHVOICE_MASTERING, highPass: 100 },
  }),
  rowan: () => ({
    engine: { engine: 'rhvoice', profile: 'bdl', rate: 88, pitch: 90, sentencePause: 0.5 },
    mastering: { ...RHVOICE_MASTERING, highPass: 70 },
  }),
};
