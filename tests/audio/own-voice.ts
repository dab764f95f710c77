// What the ear makes of Afterglow's own sound: every line as it is packed, at full level, with the gate that
// keeps the voice from leading itself, and without.

import { chance } from '../../audio/noise';
import type { CueId } from '../../src/catalogue/cue-id';
import { SAMPLE_RATE, type Seconds, toFrames } from '../../src/catalogue/units';
import { createEar, type HeardWord } from '../../src/ear/ear';
import type { Model } from '../../src/ear/model';
import { createVoiceGate, voiceIsNear } from '../../src/listening/voice-gate';
import type { Timeline } from '../../src/routine/timeline';
import type { Voice } from '../../src/track/clips';

import { threeSteps } from '../unit/player/fakes';

/** Something that was taken for a word. */
export interface Taken {
  readonly of: string;
  readonly word: string;
  readonly score: number;
  /** Whether the gate lets it pass. */
  readonly passes: boolean;
}

interface Sounding {
  readonly id: string;
  /** At 24 kHz, as it is decoded. */
  readonly samples: Float32Array;
}

/** What sounds comes back from the room later than the track says: the way there, and what speakers hold back. */
const LATE: Seconds = 0.25;
/** The quiet around a line. */
const QUIET: Seconds = 1.5;
/** How loud a quiet room hisses: a phone's microphone at about -66 dB below full scale. */
const HISS = 0.001;
const BLOCK = 512;

/** All in `said` that is taken for a word, each line by itself in a quiet room. */
export function takenIn(model: Model, said: Sounding): readonly Taken[] {
  const taken: Taken[] = [];
  const start = QUIET + LATE;
  const length = Math.round((start + QUIET) * SAMPLE_RATE) + said.samples.length;
  const room = hiss(length);
  const at = Math.round(start * SAMPLE_RATE);
  for (const [n, sample] of said.samples.entries()) room[at + n] = (room[at + n] ?? 0) + sample;

  let now: Seconds = 0;
  const timeline = sayingAt(QUIET, said.samples.length / SAMPLE_RATE);
  const gate = createVoiceGate(
    () => voiceIsNear(timeline, toFrames(now)),
    () => undefined,
  );
  const take = (burst: number, { word, score, belief }: HeardWord) => {
    if (belief === 'unsure') return;
    const isAnswer = word === 'yes' || word === 'no';
    const passes = isAnswer ? gate.began(burst) !== 'none' : gate.admits(burst);
    taken.push({ of: said.id, word, score, passes });
  };
  const ear = createEar(model, { rate: SAMPLE_RATE, strictness: 1, watched: false });
  for (let n = 0; n < room.length; n += BLOCK) {
    now = Math.min(n + BLOCK, room.length) / SAMPLE_RATE;
    ear.push(room.subarray(n, n + BLOCK), (heard) => {
      if (heard.kind === 'begun') gate.hearing(heard.burst);
      else if (heard.kind === 'heard' && heard.word) take(heard.burst, heard.word);
    });
  }
  return taken;
}

/** A timeline in which one line is said at `start`, for so long. */
function sayingAt(start: Seconds, length: Seconds): Timeline {
  const [step] = threeSteps.steps;
  const cue = step?.cues[0];
  if (!step || !cue) throw new Error('there are steps with cues');
  const cues = [{ ...cue, start: toFrames(start), end: toFrames(start + length) }];
  return { ...threeSteps, steps: [{ ...step, cues }] };
}

function hiss(length: number): Float32Array {
  const next = chance(length);
  return Float32Array.from({ length }, () => HISS * (next() - 0.5));
}

/** All lines of `voice`. */
export function linesOf(voice: Voice): readonly CueId[] {
  return [...voice.values()].flatMap(({ index }) => Object.keys(index.clips) as CueId[]);
}

/** So many of `ids`, the same for the same `seed`. */
export function someOf(ids: readonly CueId[], count: number, seed: number): readonly CueId[] {
  const next = chance(seed);
  return ids
    .map((id) => ({ id, place: next() }))
    .sort((one, other) => one.place - other.place)
    .slice(0, count)
    .map(({ id }) => id);
}
