// The voices that Kokoro speaks: blends and speeds chosen by what an independent recogniser and a model of
// listeners' opinion made of them, and for being low, close and unhurried (README.md has the figures).

import type { KokoroSettings } from './engine-settings';
import type { Line } from './lines';
import { isCareful } from './pace';

type Speaker = Pick<KokoroSettings, 'voice' | 'speed'>;

export const SPEAKERS = {
  /** A warm woman. */
  ember: { voice: { af_heart: 0.7, af_nicole: 0.3 }, speed: 0.66 },
  /** A warm man. */
  rowan: { voice: { am_michael: 1 }, speed: 0.66 },
  /** A near-whisper for late at night. */
  hush: { voice: { af_nicole: 0.7, af_heart: 0.3 }, speed: 0.72 },
} as const satisfies Record<string, Speaker>;

const CALM = { mostWordsAMinute: 138, pauses: { sentence: 0.6, clause: 0.28 } } as const;
/** For what must be taken in word by word: what to look for, what to do, when to get help. */
const CAREFUL = { mostWordsAMinute: 122, pauses: { sentence: 0.7, clause: 0.32 } } as const;

/** How `speaker` speaks `line`. */
export function spokenBy(speaker: Speaker, line: Pick<Line, 'owner'>): KokoroSettings {
  return {
    engine: 'kokoro-v1.0.int8',
    version: 1,
    phonemes: 'misaki-0.9.4',
    ...speaker,
    british: false,
    slowest: 0.45,
    ...(isCareful(line) ? CAREFUL : CALM),
  };
}
