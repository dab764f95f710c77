// What the engine is asked for. Part of every clip's hash: any change renders anew what is spoken with it.

export interface KokoroSettings {
  readonly engine: 'kokoro-v1.0.int8';
  /** How kokoro.py goes about it: raised when that changes what it says. */
  readonly version: number;
  /** What writes a line as phonemes. */
  readonly phonemes: 'misaki-0.9.4';
  readonly voice: Blend;
  readonly british: boolean;
  /** Of the model's own pace, at most and at least. */
  readonly speed: number;
  readonly slowest: number;
  /** Within a line, its pauses included: where `speed` would make it more, the line is spoken slower. */
  readonly mostWordsAMinute: number;
  /** The quiet behind a sentence and behind a clause, in seconds. */
  readonly pauses: Pauses;
}

/** The model's voices, and how much of each: their style vectors are added up. */
export type Blend = Readonly<Record<string, number>>;

export interface Pauses {
  readonly sentence: number;
  readonly clause: number;
}
