// How each voice sounds: which engine speaks it, how calmly, and how its clips are mastered.
import type { VoiceId } from '../src/catalogue/voices';
import { MASTERING, type MasteringSettings } from './mastering-settings';

/** What the engine is asked for. Any change here renders the whole voice anew. */
export interface EngineSettings {
  readonly engine: 'rhvoice';
  /** The engine's own name for the voice. */
  readonly profile: string;
  /** Speaking rate, in percent of the voice's own. */
  readonly rate: number;
  /** Pitch, in percent of the voice's own. */
  readonly pitch: number;
  /** The quiet between two sentences of a line, in seconds. */
  readonly sentencePause: number;
}

export interface VoiceSettings {
  readonly engine: EngineSettings;
  readonly mastering: MasteringSettings;
}

// Rates and pitches were chosen with a speech recogniser as a stern listener: slower and lower
// than the voices are by nature, up to where it starts to mishear more (see README.md).
export const VOICES: Readonly<Record<VoiceId, VoiceSettings>> = {
  ember: {
    engine: { engine: 'rhvoice', profile: 'clb', rate: 88, pitch: 90, sentencePause: 0.5 },
    mastering: { ...MASTERING, highPass: 100 },
  },
  rowan: {
    engine: { engine: 'rhvoice', profile: 'bdl', rate: 88, pitch: 90, sentencePause: 0.5 },
    mastering: { ...MASTERING, highPass: 70 },
  },
};
