// The voices that Kokoro speaks: blends and speeds chosen by what an independent recogniser and a model of
// listeners' opinion made of them, and for being low, close and unhurried (README.md has the figures).
import type { Blend, KokoroSettings } from './engine-settings';
import type { Line } from './lines';
import { isCareful } from './pace';

interface Speaker {
  readonly voice: Blend;
  readonly speed: number;
  /** Blends beside it that sound like the same person, for a line that it garbles: the nearer one first. */
  readonly near: readonly [Blend, Blend];
}

export const SPEAKERS = {
  /** A warm woman. */
  ember: {
    voice: { af_heart: 0.7, af_nicole: 0.3 },
    speed: 0.66,
    near: [
      { af_heart: 0.8, af_nicole: 0.2 },
      { af_heart: 0.6, af_nicole: 0.4 },
    ],
  },
  /** A warm man. */
  rowan: {
    voice: { am_michael: 1 },
    speed: 0.66,
    near: [
      { am_michael: 0.85, am_fenrir: 0.15 },
      { am_michael: 0.8, am_puck: 0.2 },
    ],
  },
  /** A near-whisper for late at night. */
  hush: {
    voice: { af_nicole: 0.7, af_heart: 0.3 },
    speed: 0.72,
    near: [
      { af_nicole: 0.62, af_heart: 0.38 },
      { af_nicole: 0.54, af_heart: 0.46 },
    ],
  },
} as const satisfies Record<string, Speaker>;

const CALM = { mostWordsAMinute: 138, pauses: { sentence: 0.6, clause: 0.28 } } as const;
/** For what must be taken in word by word: what to look for, what to do, when to get help. */
const CAREFUL = { mostWordsAMinute: 122, pauses: { sentence: 0.7, clause: 0.32 } } as const;

/**
 * What is tried in turn for a line that the ear does not hear as it is written: its pace against the usual
 * one, and how far from the speaker's own blend.
 */
const ATTEMPTS = [
  { pace: 1, blend: 0 },
  { pace: 0.94, blend: 0 },
  { pace: 1.05, blend: 0 },
  { pace: 1, blend: 1 },
  { pace: 0.94, blend: 1 },
  { pace: 1, blend: 2 },
  { pace: 0.94, blend: 2 },
  { pace: 0.88, blend: 1 },
] as const;

/** Of a line's attempts, all but the first: 1, 2, and so on. */
export const OTHER_ATTEMPTS: readonly number[] = ATTEMPTS.map((_, index) => index).slice(1);

/**
 * How `speaker` speaks `line`, at the `attempt` that was heard to be right. Throws RangeError where there
 * is no such attempt.
 */
export function spokenBy(
  { voice, speed, near }: Speaker,
  line: Pick<Line, 'owner'>,
  attempt = 0,
): KokoroSettings {
  const way = ATTEMPTS[attempt];
  if (!way) throw new RangeError(`no attempt ${attempt}`);
  const { mostWordsAMinute, pauses } = isCareful(line) ? CAREFUL : CALM;
  return {
    engine: 'kokoro-v1.0.int8',
    version: 1,
    phonemes: 'misaki-0.9.4',
    voice: [voice, ...near][way.blend] ?? voice,
    speed: Math.round(speed * Math.max(1, way.pace) * 1000) / 1000,
    british: false,
    slowest: 0.45,
    mostWordsAMinute: Math.round(mostWordsAMinute * way.pace),
    pauses,
  };
}
