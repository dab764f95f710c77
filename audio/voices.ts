// How each voice sounds: which engine speaks it, how calmly, and how its clips are mastered.
import type { VoiceId } from '../src/catalogue/voices';
import type { Line } from './lines';
import { type MasteringSettings, RHVOICE_MASTERING } from './mastering-settings';

/** What an engine is asked for. Any change here renders anew what is spoken with it. */
export type EngineSettings = KokoroSettings | RhvoiceSettings;

export interface KokoroSettings {
  readonly engine: 'kokoro-v1.0.int8';
  /** How kokoro.py goes about it: raised when that changes what it says. */
  readonly version: number;
  /** What writes a line as phonemes. */
  readonly phonemes: 'misaki-0.9.4';
  /** The model's voices, and how much of each: their style vectors are added up. */
  readonly voice: Readonly<Record<string, number>>;
  readonly british: boolean;
  /** Of the model's own pace, at most and at least. */
  readonly speed: number;
  readonly slowest: number;
  /** Within a line, its pauses included: where `speed` would make it more, the line is spoken slower. */
  readonly mostWordsAMinute: number;
  /** The quiet behind a sentence and behind a clause, in seconds. */
  readonly pauses: Pauses;
}

export interface Pauses {
  readonly sentence: number;
  readonly clause: number;
}

export interface RhvoiceSettings {
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
