// What each engine is asked for. Part of every clip's hash.

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
